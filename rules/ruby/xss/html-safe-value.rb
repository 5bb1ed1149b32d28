module CommentsHelper
  def body(comment)
    # ruleid: ruby-xss-html-safe-value
    raw(comment.body)
    # ruleid: ruby-xss-html-safe-value
    comment&.title.html_safe
    # ruleid: ruby-xss-html-safe-value
    raw @text
  end

  def safe(comment)
    # ok: ruby-xss-html-safe-value
    sanitize(comment.body)
    # ok: ruby-xss-html-safe-value
    "<hr>".html_safe
    # ok: ruby-xss-html-safe-value
    raw(render_markdown(comment.body))
    # ok: ruby-xss-html-safe-value
    sanitized_body.html_safe
  end
end
