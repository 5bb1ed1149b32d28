import wtforms
from django import forms
from django.forms import fields as form_fields
from flask_wtf import FlaskForm
from rest_framework import fields, serializers
from wtforms import fields as more_fields


class PingForm(forms.Form):
    host = forms.CharField()
    address = forms.GenericIPAddressField()
    count = forms.IntegerField(min_value=1)
    mode = form_fields.ChoiceField(choices=MODES)
    note = form_fields.CharField()


def ping(request):
    form = PingForm(source())
    # ruleid: sanitizers/harmless
    sink(form.cleaned_data["host"])
    # ok: sanitizers/harmless
    sink(form.cleaned_data["address"])
    # ok: sanitizers/harmless
    sink(form.cleaned_data.get("count"))
    # ok: sanitizers/harmless
    sink(form.cleaned_data["mode"])
    # ruleid: sanitizers/harmless
    sink(form.cleaned_data.get("note"))
    # ruleid: sanitizers/harmless
    sink(form.cleaned_data)


class JobSerializer(serializers.Serializer):
    name = serializers.CharField()
    level = serializers.ChoiceField(choices=LEVELS)
    until = fields.DateTimeField()
    reason = fields.CharField()


def job(request):
    serializer = JobSerializer(data=source())
    serializer.is_valid(raise_exception=True)
    # ruleid: sanitizers/harmless
    sink(serializer.validated_data["name"])
    # ok: sanitizers/harmless
    sink(serializer.validated_data["level"])
    # ok: sanitizers/harmless
    sink(serializer.validated_data["until"])
    # ruleid: sanitizers/harmless
    sink(serializer.validated_data["reason"])


class SearchForm(FlaskForm):
    word = wtforms.StringField()
    page = wtforms.IntegerField()
    order = more_fields.SelectField(choices=ORDERS)
    label = more_fields.StringField()


def search():
    form = SearchForm(source())
    # ruleid: sanitizers/harmless
    sink(form.word.data)
    # ok: sanitizers/harmless
    sink(form.page.data)
    # ok: sanitizers/harmless
    sink(form.order.data)
    # ruleid: sanitizers/harmless
    sink(form.label.data)
