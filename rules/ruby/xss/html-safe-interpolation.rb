module UsersHelper
  ICON = "star"

  def badge(user, title)
    # ruleid: ruby-xss-html-safe-interpolation
    "<b>#{user.name}</b>".html_safe
    # ruleid: ruby-xss-html-safe-interpolation
    raw("<td title='#{title}'>")
    # ruleid: ruby-xss-html-safe-interpolation
    ("<li>" + title + "</li>").html_safe
    # ruleid: ruby-xss-html-safe-interpolation
    raw "<p>%s</p>" % title
    # ruleid: ruby-xss-html-safe-interpolation
    <<~HTML.html_safe
      <div class="card">#{user.bio}</div>
    HTML
  end

  def safe(user)
    # ok: ruby-xss-html-safe-interpolation
    tag.b(user.name)
    # ok: ruby-xss-html-safe-interpolation
    "<b>#{h(user.name)}</b>".html_safe
    # ok: ruby-xss-html-safe-interpolation
    "<b>#{ERB::Util.html_escape(user.name)}</b>".html_safe
    # ok: ruby-xss-html-safe-interpolation
    "<i class='#{ICON}'></i>".html_safe
    # ok: ruby-xss-html-safe-interpolation
    "<p>#{link_to(user.name, user)}</p>".html_safe
    # ok: ruby-xss-html-safe-interpolation
    "<li>#{t('users.count', count: 2)}</li>".html_safe
    # ok: ruby-xss-html-safe-interpolation
    raw("<tr id='user-#{user.id}'>")
    # ok: ruby-xss-html-safe-interpolation
    "&nbsp;&raquo;".html_safe
    # ok: ruby-xss-html-safe-interpolation
    "#{a} / #{b}".html_safe?
    # ok: ruby-xss-html-safe-interpolation
    users.map { |u| log("<#{u.name}>"); badge(u) }.join.html_safe
  end
end

kind = "b"
# ok: ruby-xss-html-safe-interpolation
"<#{kind}>title</#{kind}>".html_safe
# ok: ruby-xss-html-safe-interpolation
raw("<p>100 % sure</p>".dup)

# Each of the other forms once.
# ruleid: ruby-xss-html-safe-interpolation
record.raw("<b>#{name}</b>")
# ruleid: ruby-xss-html-safe-interpolation
ActiveSupport::SafeBuffer.new("<b>#{name}</b>")
# ruleid: ruby-xss-html-safe-interpolation
safe_concat("<b>#{name}</b>")
