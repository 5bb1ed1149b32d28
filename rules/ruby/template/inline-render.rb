class PagesController < ApplicationController
  def show
    # ruleid: ruby-template-inline-render
    render inline: "<h1>#{title}</h1>"
    # ruleid: ruby-template-inline-render
    ERB.new("Dear #{name},\n" + body).result
    # ruleid: ruby-template-inline-render
    erb("<p>#{@message}</p>")
    # ok: ruby-template-inline-render
    render inline: "<h1><%= title %></h1>", locals: { title: title }
    # ok: ruby-template-inline-render
    erb :"pages/#{page}"
    # ok: ruby-template-inline-render
    ERB.new(File.read(path)).result(binding)
    # ok: ruby-template-inline-render
    render plain: "#{title}"
  end
end

kind = "b"
# ok: ruby-template-inline-render
render inline: "<#{kind}>title</#{kind}>"
# ok: ruby-template-inline-render
render inline: "<b>title</b>".dup

# Each of the other forms once.
# ruleid: ruby-template-inline-render
haml("<h1>#{title}</h1>")
# ruleid: ruby-template-inline-render
slim("<h1>#{title}</h1>")
# ruleid: ruby-template-inline-render
render inline: "text" + value
# ruleid: ruby-template-inline-render
render inline: "<h1>%s</h1>" % title
# ruleid: ruby-template-inline-render
render inline: sprintf("<h1>%s</h1>", title)
# ruleid: ruby-template-inline-render
render inline: format("<h1>%s</h1>", title)
