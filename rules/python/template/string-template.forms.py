import flask
import genshi.template
import mako.template


def forms():
    value = flask.request.args["value"]
    # ruleid: python-template-string-template
    flask.render_template_string(source=value)
    # ruleid: python-template-string-template
    mako.template.Template(text=value)
    # ruleid: python-template-string-template
    Cheetah.Template.Template(value)
    # ruleid: python-template-string-template
    genshi.template.MarkupTemplate(value)
