import yaml
import yaml as y
from yaml import CSafeLoader, Loader, load as read


class OwnLoader(yaml.SafeLoader):
    pass


def parse(text, stream):
    # ruleid: python-deserialization-yaml-load
    a = yaml.load(text)
    # ruleid: python-deserialization-yaml-load
    b = yaml.load(text, Loader=yaml.Loader)
    # ruleid: python-deserialization-yaml-load
    c = read(
        stream,
        Loader=Loader,
    )
    # ruleid: python-deserialization-yaml-load
    d = y.unsafe_load(text)
    # ruleid: python-deserialization-yaml-load
    e = yaml.load(text, yaml.UnsafeLoader)
    # ruleid: python-deserialization-yaml-load
    f = list(yaml.load_all(stream, Loader=yaml.CLoader))
    return a, b, c, d, e, f


def safe(text):
    # ok: python-deserialization-yaml-load
    a = yaml.safe_load(text)
    # ok: python-deserialization-yaml-load
    b = yaml.load(text, Loader=yaml.SafeLoader)
    # ok: python-deserialization-yaml-load
    c = read(text, CSafeLoader)
    # ok: python-deserialization-yaml-load
    d = yaml.load(text, Loader=OwnLoader)
    return a, b, c, d


def ruamel(text):
    from ruamel.yaml import YAML

    yaml = YAML()
    # ok: python-deserialization-yaml-load
    return yaml.load(text)
