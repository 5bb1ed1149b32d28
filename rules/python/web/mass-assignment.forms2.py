import flask


def of_a_form():
    form = SignupForm(flask.request.form)
    # ok: python-web-mass-assignment
    User(**form.data).save()
    parcel = Parcel(flask.request.form)
    # ruleid: python-web-mass-assignment
    User(**parcel.data).save()
