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


# Each of the other forms once.
import ruamel.yaml
import yaml.cyaml
import yaml.loader

# ruleid: python-deserialization-yaml-load
yaml.load_all(stream)
# ruleid: python-deserialization-yaml-load
yaml.unsafe_load_all(stream)
# ruleid: python-deserialization-yaml-load
ruamel.yaml.YAML(typ="unsafe")
# ruleid: python-deserialization-yaml-load
yaml.load(stream, Loader=yaml.CLoader)
# ruleid: python-deserialization-yaml-load
yaml.load(stream, Loader=yaml.UnsafeLoader)
# ruleid: python-deserialization-yaml-load
yaml.load(stream, Loader=yaml.CUnsafeLoader)
# ruleid: python-deserialization-yaml-load
yaml.load(stream, Loader=yaml.loader.Loader)
# ruleid: python-deserialization-yaml-load
yaml.load(stream, Loader=yaml.loader.UnsafeLoader)
# ruleid: python-deserialization-yaml-load
yaml.load(stream, Loader=yaml.cyaml.CLoader)
# ruleid: python-deserialization-yaml-load
yaml.load(stream, yaml.Loader)
# ruleid: python-deserialization-yaml-load
yaml.load(stream, yaml.CLoader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, Loader=yaml.Loader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, Loader=yaml.UnsafeLoader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, Loader=yaml.CUnsafeLoader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, Loader=yaml.loader.Loader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, Loader=yaml.loader.UnsafeLoader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, Loader=yaml.cyaml.CLoader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, yaml.Loader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, yaml.CLoader)
# ruleid: python-deserialization-yaml-load
yaml.load_all(stream, yaml.UnsafeLoader)
# ok: python-deserialization-yaml-load
yaml.load("colour: red")
