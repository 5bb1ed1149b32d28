import flask
import item


def forms(parser):
    value = flask.request.args["value"]
    # ok: python-web-mass-assignment
    User(**item.dict(value)).save()
    # ok: python-web-mass-assignment
    User(**item.model_dump(value)).save()
    # ok: python-web-mass-assignment
    User(**value.validated_data).save()
    # ok: python-web-mass-assignment
    User(**value.cleaned_data).save()
    # ok: python-web-mass-assignment
    User(**parser.parse_args(value)).save()
    # ruleid: python-web-mass-assignment
    User.objects.filter().update(**value)
    # ruleid: python-web-mass-assignment
    User.objects.update_or_create(defaults=value)
    # ruleid: python-web-mass-assignment
    User.create(**value)
    # ok: python-web-mass-assignment
    User.objects.update_or_create(defaults="a", value)
    # ruleid: python-web-mass-assignment
    object.__dict__.update(value)
    # ruleid: python-web-mass-assignment
    vars(object).update(value)
