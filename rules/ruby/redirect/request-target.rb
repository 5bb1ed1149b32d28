class SessionsController < ApplicationController
  def create
    # ruleid: ruby-redirect-request-target
    redirect_to params[:return_to]
    # ruleid: ruby-redirect-request-target
    redirect_to(params[:return_to] || root_path, notice: "Welcome")
    # ruleid: ruby-redirect-request-target
    return redirect_to params.fetch(:url), allow_other_host: true if ok?
    # ruleid: ruby-redirect-request-target
    redirect_to "https://#{params[:host]}/start"
    # ruleid: ruby-redirect-request-target
    redirect_to cookies[:last_page]
  end

  get "/out" do
    # ruleid: ruby-redirect-request-target
    redirect params["url"]
    # ruleid: ruby-redirect-request-target
    redirect to(params[:next]), 303
  end

  def safe
    # ok: ruby-redirect-request-target
    redirect_to root_path(from: params[:from])
    # ok: ruby-redirect-request-target
    redirect_to url_from(params[:return_to]) || root_path
    # ok: ruby-redirect-request-target
    redirect_to Post.find(params[:id])
    # ok: ruby-redirect-request-target
    redirect_to action: :show, id: params[:id]
    # ok: ruby-redirect-request-target
    redirect_to "/users/#{params[:id]}"
    # ok: ruby-redirect-request-target
    redirect_to "https://example.com/?q=#{params[:q]}"
    # ok: ruby-redirect-request-target
    redirect_to params[:url], allow_other_host: false
    # ok: ruby-redirect-request-target
    redirect_to params.merge(host: "example.com")
  end
end

# ok: ruby-redirect-request-target
redirect_to params[:url], only_path: true
# ok: ruby-redirect-request-target
redirect_to params.merge(only_path: true)

def from_options(params)
  # ok: ruby-redirect-request-target
  redirect_to params[:return_to]
end

# Each of the other forms once.
# ruleid: ruby-redirect-request-target
redirect_back_or_to(params[:url])
# ruleid: ruby-redirect-request-target
record.redirect(params[:url])
# ruleid: ruby-redirect-request-target
headers["Location"] = params[:url]
# ruleid: ruby-redirect-request-target
response.headers["Location"] = params[:url]
# ruleid: ruby-redirect-request-target
redirect_to(params[:x])
# ruleid: ruby-redirect-request-target
redirect_back_or_to(params[:x])
# ruleid: ruby-redirect-request-target
redirect_back(fallback_location: params[:x])
# ruleid: ruby-redirect-request-target
redirect_back_or_default(params[:x])
# ruleid: ruby-redirect-request-target
redirect(params[:x])
# ruleid: ruby-redirect-request-target
record.redirect(params[:x])
# ruleid: ruby-redirect-request-target
record.redirect_to(params[:x])
# ruleid: ruby-redirect-request-target
response.redirect(params[:x])
# ruleid: ruby-redirect-request-target
headers["Location"] = params[:x]
# ruleid: ruby-redirect-request-target
response["Location"] = params[:x]
# ruleid: ruby-redirect-request-target
response.headers["Location"] = params[:x]
# ruleid: ruby-redirect-request-target
headers("Location" => params[:x])
# ruleid: ruby-redirect-request-target
headers({"Location" => params[:x]})
# ruleid: ruby-redirect-request-target
response.location = params[:x]
# ruleid: ruby-redirect-request-target
[302, { "Location" => params[:x]}]
# ruleid: ruby-redirect-request-target
[301, { "Location" => params[:x]}]
# ruleid: ruby-redirect-request-target
[303, { "Location" => params[:x]}]
# ruleid: ruby-redirect-request-target
[302, { "location" => params[:x]}]
# ruleid: ruby-redirect-request-target
render(location: params[:x])
# ruleid: ruby-redirect-request-target
head(third, location: params[:x])
# ruleid: ruby-redirect-request-target
redirect_to params
# ruleid: ruby-redirect-request-target
redirect_to request.params
# ruleid: ruby-redirect-request-target
redirect_to params.permit(:domain, :page)
# ok: ruby-redirect-request-target
redirect_to params.permit(:page)
# ok: ruby-redirect-request-target
redirect_to params.slice(:page)
# ok: ruby-redirect-request-target
redirect_to params.merge(only_path: true)
# ok: ruby-redirect-request-target
redirect_to params.to_unsafe_h.merge(:only_path => true, :page => nil)
# ok: ruby-redirect-request-target
redirect_to params.merge(:host => "example.com")
# ok: ruby-redirect-request-target
redirect_to send("#{params[:kind]}_path", record)
# ok: ruby-redirect-request-target
redirect_to public_send("#{params[:kind]}_url", record)
# ok: ruby-redirect-request-target
redirect_to routes.send("#{params[:kind]}_path", record)
# ok: ruby-redirect-request-target
redirect_to routes.public_send("#{params[:kind]}_url", record)
# ruleid: ruby-redirect-request-target
redirect_to send(params[:kind], record)

def records
  post = Post.new(params[:post])
  # ok: ruby-redirect-request-target
  redirect_to post.thread
  # ok: ruby-redirect-request-target
  redirect_to thread.posts.build(params[:post]).thread
  # ok: ruby-redirect-request-target
  redirect_to Post.create(params[:post])
  # ok: ruby-redirect-request-target
  redirect_to Post.create!(params[:post])
  # ruleid: ruby-redirect-request-target
  redirect_to Addressable::URI.new(params[:to]).to_s
end

def served
  # ok: ruby-redirect-request-target
  redirect_to main_app.post_url(params[:id])
  # ok: ruby-redirect-request-target
  redirect_to @blob.url(disposition: params[:disposition])
  # ruleid: ruby-redirect-request-target
  redirect_to find_link(params[:to])
end

def stored(video)
  # ok: ruby-redirect-request-target
  redirect_to video.download_url(params[:kind])
  # ruleid: ruby-redirect-request-target
  redirect_to video.return_url(params[:to])
end

def built(user)
  # ok: ruby-redirect-request-target
  redirect_to user.posts.build(params[:post])
end
