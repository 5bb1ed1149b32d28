# A small web application: routes with blocks, helpers in other files.
require 'sinatra'
require_relative 'lib/incoming'
require_relative 'lib/makers'
require_relative 'lib/store'

SHOWN = %w[name mail].freeze
CODES = { '1' => 'one', '2' => 'two' }.freeze

helpers do
  def given_name
    params['name'].to_s
  end

  def own_name
    'fixed'
  end
end

before do
  @order = params['order']
  @kind = 'order'
end

get '/by-helper' do
  # ruleid: flow
  system("ls #{given_name}")
  # ok: flow
  system("ls #{own_name}")
end

get '/by-filter' do
  # ruleid: flow
  system("ls #{@order}")
  # ok: flow
  system("ls #{@kind}")
end

post '/by-wrapper' do
  incoming = Incoming.new(params)
  text = incoming.value('name')
  # ruleid: flow
  system("ls #{text}")
  text = incoming.fixed('name')
  # ok: flow
  system("ls #{text}")
  number = incoming.number('page')
  # ok: flow
  system("ls #{number}")
  'done'
end

get '/by-cookie' do
  text = CGI.unescape(cookies['order'].to_s)
  # ruleid: flow
  system("ls #{text}")
  text = CGI.unescape('order')
  # ok: flow
  system("ls #{text}")
end

get '/by-list' do
  text = params['order']
  items = []
  items << 'safe'
  items << text
  items << 'moresafe'
  items.shift
  bar = items[0]
  # ruleid: flow
  system("ls #{bar}")
  bar = items[1]
  # ok: flow
  system("ls #{bar}")
end

get '/by-map' do
  text = params['order']
  map = { 'a' => 'fixed' }
  map['b'] = text
  bar = map['b']
  # ruleid: flow
  system("ls #{bar}")
  bar = map['a']
  # ok: flow
  system("ls #{bar}")
end

get '/by-guess' do
  text = params['order']
  guess = 'ABC'[1]
  bar = case guess
        when 'A', 'C' then text
        when 'B' then 'bob'
        else text
        end
  # ok: flow
  system("ls #{bar}")
  guess = 'ABC'[2]
  bar = case guess
        when 'A', 'C' then text
        when 'B' then 'bob'
        else 'uncle'
        end
  # ruleid: flow
  system("ls #{bar}")
end

get '/by-maker' do
  text = params['order']
  bar = Makers.create.make(text)
  # ruleid: flow
  system("ls #{bar}")
  bar = Makers.named(:fixed).make(text)
  # ok: flow
  system("ls #{bar}")
  bar = Makers.named(:straight).make(text)
  # ruleid: flow
  system("ls #{bar}")
end

get '/by-store' do
  Store.rows("SELECT * FROM orders WHERE name = '#{params['name']}'")
  Store.own_rows("SELECT * FROM orders WHERE id = #{params['id'].to_i}")
  Store.new('orders').named(params['name'])
  'done'
end

get '/shown' do
  field = params['field']
  halt 404 unless SHOWN.include?(field)
  # todook: flow
  system("ls #{field}")
  field = params['field']
  logger.warn('no') unless SHOWN.include?(field)
  # ruleid: flow
  system("ls #{field}")
end

get '/code' do
  text = CODES.fetch(params['code'], 'none')
  # ok: flow
  system("ls #{text}")
  text = CODES.fetch(params['code'], params['code'])
  # ruleid: flow
  system("ls #{text}")
end

get '/session' do
  session['name'] = params['name']
  # todoruleid: flow
  system("ls #{session['name']}")
  session['role'] = 'guest'
  # ok: flow
  system("ls #{session['role']}")
end

get '/:name' do |name|
  # ok: flow
  system("ls #{SHOWN.first}")
  # ruleid: flow
  system("ls #{params[:name]}")
end
