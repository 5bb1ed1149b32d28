class CartsController < ApplicationController
  def show
    # ruleid: ruby-deserialize-request-object
    @cart = Marshal.load(Base64.decode64(cookies[:cart]))
    # ruleid: ruby-deserialize-request-object
    @prefs = YAML.load(params[:prefs])
    # ruleid: ruby-deserialize-request-object
    data = Oj.load request.body.read
    # ruleid: ruby-deserialize-request-object
    JSON.load(params[:filter])
    # ruleid: ruby-deserialize-request-object
    ::Marshal.load(params.fetch(:state).unpack1("m"))
  end

  def safe
    # ok: ruby-deserialize-request-object
    @cart = JSON.parse(params[:cart])
    # ok: ruby-deserialize-request-object
    @prefs = YAML.safe_load(params[:prefs])
    # ok: ruby-deserialize-request-object
    Oj.load(request.body.read, mode: :strict)
    # ok: ruby-deserialize-request-object
    Marshal.load(File.binread(CACHE))
    # ok: ruby-deserialize-request-object
    YAML.load(Template.find(params[:id]).body)
  end
end

def from_options(params)
  # ok: ruby-deserialize-request-object
  @prefs = YAML.load(params[:prefs])
end

# Each of the other forms once.
# ruleid: ruby-deserialize-request-object
Marshal.restore(params[:state])
# ruleid: ruby-deserialize-request-object
YAML.unsafe_load(params[:state])
# ruleid: ruby-deserialize-request-object
YAML.load_stream(params[:state])
# ruleid: ruby-deserialize-request-object
Psych.load(params[:state])
# ruleid: ruby-deserialize-request-object
Psych.unsafe_load(params[:state])
# ruleid: ruby-deserialize-request-object
Oj.object_load(params[:state])
# ruleid: ruby-deserialize-request-object
Ox.parse_obj(params[:state])
# ruleid: ruby-deserialize-request-object
JSON.restore(params[:state])
# ruleid: ruby-deserialize-request-object
JSON.unsafe_load(params[:state])
# ruleid: ruby-deserialize-request-object
PStore.new(params[:state])
# ruleid: ruby-deserialize-request-object
Hash.from_trusted_xml(params[:state])
# ruleid: ruby-deserialize-request-object
CSV.load(params[:state])
# ruleid: ruby-deserialize-request-object
Marshal.load(request.params)
# ruleid: ruby-deserialize-request-object
Marshal.load(request.headers["X-Name"])
# ruleid: ruby-deserialize-request-object
Marshal.load(request.query_string)
# ruleid: ruby-deserialize-request-object
Marshal.load(request.env["HTTP_X"])
# ruleid: ruby-deserialize-request-object
Marshal.load(params[:x])
# ruleid: ruby-deserialize-request-object
Marshal.restore(params[:x])
# ruleid: ruby-deserialize-request-object
YAML.load(params[:x])
# ruleid: ruby-deserialize-request-object
YAML.unsafe_load(params[:x])
# ruleid: ruby-deserialize-request-object
YAML.load_stream(params[:x])
# ruleid: ruby-deserialize-request-object
YAML.load_documents(params[:x])
# ruleid: ruby-deserialize-request-object
Psych.load(params[:x])
# ruleid: ruby-deserialize-request-object
Psych.unsafe_load(params[:x])
# ruleid: ruby-deserialize-request-object
Psych.load_stream(params[:x])
# ruleid: ruby-deserialize-request-object
Oj.object_load(params[:x])
# ruleid: ruby-deserialize-request-object
Ox.parse_obj(params[:x])
# ruleid: ruby-deserialize-request-object
JSON.load(params[:x])
# ruleid: ruby-deserialize-request-object
JSON.restore(params[:x])
# ruleid: ruby-deserialize-request-object
JSON.unsafe_load(params[:x])
# ruleid: ruby-deserialize-request-object
PStore.new(params[:x])
# ruleid: ruby-deserialize-request-object
Hash.from_trusted_xml(params[:x])
# ruleid: ruby-deserialize-request-object
CSV.load(params[:x])
# ruleid: ruby-deserialize-request-object
Plist.parse_xml(params[:x])
# ruleid: ruby-deserialize-request-object
Plist::parse_xml(params[:x])
# ruleid: ruby-deserialize-request-object
Oj.load(params[:x])
# ruleid: ruby-deserialize-request-object
JSON.parse(params[:x], create_additions: true)
# ruleid: ruby-deserialize-request-object
JSON.parse!(params[:x], create_additions: true)
# ruleid: ruby-deserialize-request-object
Ox.load(params[:x], mode: :object)
