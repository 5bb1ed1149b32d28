class CommentsController < ApplicationController
  def create
    # ruleid: ruby-redirect-referer
    redirect_to request.referer
    # ruleid: ruby-redirect-referer
    redirect_to(request.referrer || root_path)
    # ruleid: ruby-redirect-referer
    redirect_to request.env["HTTP_REFERER"], notice: "Saved"
    # ok: ruby-redirect-referer
    redirect_back fallback_location: root_path
    # ok: ruby-redirect-referer
    redirect_to :back
    # ok: ruby-redirect-referer
    redirect_to post_path(@post)
  end
end

# Each of the other forms once.
# ruleid: ruby-redirect-referer
redirect(request.referer)
