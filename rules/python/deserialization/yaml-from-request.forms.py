import flask
import ruamel.yaml
import yaml
import yaml.loader


def forms():
    value = flask.request.args["value"]
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, yaml.Loader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, yaml.CLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, yaml.UnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, Loader=yaml.CLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, Loader=yaml.UnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, Loader=yaml.CUnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, Loader=yaml.loader.Loader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load(value, Loader=yaml.loader.UnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, yaml.Loader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, yaml.CLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, yaml.UnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, Loader=yaml.Loader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, Loader=yaml.CLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, Loader=yaml.UnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, Loader=yaml.CUnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, Loader=yaml.loader.Loader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.load_all(value, Loader=yaml.loader.UnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    yaml.unsafe_load_all(value)
    # ruleid: python-deserialization-yaml-from-request
    ruamel.yaml.load(value, Loader=ruamel.yaml.UnsafeLoader)
    # ruleid: python-deserialization-yaml-from-request
    ruamel.yaml.YAML(typ="unsafe").load(value)
    # ok: python-deserialization-yaml-from-request
    ruamel.yaml.load("a", value, Loader=ruamel.yaml.UnsafeLoader)
