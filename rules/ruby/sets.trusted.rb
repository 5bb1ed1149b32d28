def simple
  name = source()
  # ruleid: sanitizers/trusted
  sink(name)
  # ruleid: sanitizers/trusted
  sink("Hello " + name.strip)
  # ok: sanitizers/trusted
  sink(User.find(name))
  # ok: sanitizers/trusted
  sink(User.find!(name))
  # ok: sanitizers/trusted
  sink(User.find_by(name: name))
  # ok: sanitizers/trusted
  sink(User.find_by!(name: name))
  # ok: sanitizers/trusted
  sink(User.find_signed(name))
  # ok: sanitizers/trusted
  sink(User.find_signed!(name))
  # ok: sanitizers/trusted
  sink(User.find_sole_by(name: name))
  # ok: sanitizers/trusted
  sink(User.find_or_create_by(name: name))
  # ok: sanitizers/trusted
  sink(User.find_or_create_by!(name: name))
  # ok: sanitizers/trusted
  sink(User.create_or_find_by(name: name))
  # ok: sanitizers/trusted
  sink(User.where(name: name))
  # ok: sanitizers/trusted
  sink(where(name: name))
  # ok: sanitizers/trusted
  sink(User.exists?(name))
  # ok: sanitizers/trusted
  sink(User.order(name))
  # ok: sanitizers/trusted
  sink(User.joins(name))
  # ok: sanitizers/trusted
  sink(User.includes(name))
  # ok: sanitizers/trusted
  sink(User.pluck(name))
  # ok: sanitizers/trusted
  sink(User.paginate(name))
  # ok: sanitizers/trusted
  sink(Rails.cache.read(name))
  # ok: sanitizers/trusted
  sink(name.class)
  # ok: sanitizers/trusted
  sink(name.model_name)
  # ok: sanitizers/trusted
  sink(name.class_name)
  # ok: sanitizers/trusted
  sink(cookies.signed[:user])
  # ok: sanitizers/trusted
  sink(cookies.encrypted[:user])
  # ok: sanitizers/trusted
  sink(cookies.permanent.signed[:user])
  # ok: sanitizers/trusted
  sink(request.cookie_jar.signed[:user])
  # ok: sanitizers/trusted
  sink(request.cookie_jar.encrypted[:user])
  # ok: sanitizers/trusted
  sink(name.authenticate_by(name))
  # ok: sanitizers/trusted
  sink(verifier.verified(name))
  # ok: sanitizers/trusted
  sink(verifier.verify(name))
  # ok: sanitizers/trusted
  sink(encryptor.decrypt_and_verify(name))
  # ok: sanitizers/trusted
  sink(JWT.decode(name, key, true, algorithm: "HS256"))
  # ok: sanitizers/trusted
  sink(GlobalID::Locator.locate_signed(name))
  # ok: sanitizers/trusted
  sink(GlobalID::Locator.locate(name))
  # ok: sanitizers/trusted
  sink(Digest::SHA256.hexdigest(name))
  # ok: sanitizers/trusted
  sink(Digest::SHA256.base64digest(name))
  # ok: sanitizers/trusted
  sink(Digest::SHA256.urlsafe_base64digest(name))
  # ok: sanitizers/trusted
  sink(BCrypt::Password.create(name))
  # ok: sanitizers/trusted
  sink(SecureRandom.hex(name))
  # ok: sanitizers/trusted
  sink(Zlib.crc32(name))
  # ok: sanitizers/trusted
  sink(Date.parse(name))
  # ok: sanitizers/trusted
  sink(Date.strptime(name))
  # ok: sanitizers/trusted
  sink(Date.iso8601(name))
  # ok: sanitizers/trusted
  sink(Date.new(name))
  # ok: sanitizers/trusted
  sink(Time.parse(name))
  # ok: sanitizers/trusted
  sink(Time.at(name))
  # ok: sanitizers/trusted
  sink(Time.iso8601(name))
  # ok: sanitizers/trusted
  sink(Time.strptime(name))
  # ok: sanitizers/trusted
  sink(Time.zone.parse(name))
  # ok: sanitizers/trusted
  sink(Time.zone.at(name))
  # ok: sanitizers/trusted
  sink(DateTime.parse(name))
  # ok: sanitizers/trusted
  sink(DateTime.strptime(name))
  # ok: sanitizers/trusted
  sink(BigDecimal(name))
  # ok: sanitizers/trusted
  sink(Complex(name))
  # ok: sanitizers/trusted
  sink(IPAddr.new(name))
  # ok: sanitizers/trusted
  sink(name.to_date)
  # ok: sanitizers/trusted
  sink(name.to_time)
  # ok: sanitizers/trusted
  sink(name.to_datetime)
  # ok: sanitizers/trusted
  sink(name.to_d)
  # ok: sanitizers/trusted
  sink(name.parameterize(separator: "_"))
  # ok: sanitizers/trusted
  sink(name.clamp(1, 100))
  # ok: sanitizers/trusted
  sink(ActiveModel::Type::Boolean.new.cast(name))
  # ok: sanitizers/trusted
  sink(ActiveRecord::Type::Integer.new.cast(name))
  # ok: sanitizers/trusted
  sink(number_to_currency(name))
  # ok: sanitizers/trusted
  sink(number_with_delimiter(name))
  # ok: sanitizers/trusted
  sink(number_with_precision(name))
  # ok: sanitizers/trusted
  sink(File.read(name))
  # ok: sanitizers/trusted
  sink(File.binread(name))
  # ok: sanitizers/trusted
  sink(File.readlines(name))
  # ok: sanitizers/trusted
  sink(File.size(name))
  # ok: sanitizers/trusted
  sink(File.mtime(name))
  # ok: sanitizers/trusted
  sink(File.stat(name))
  # ok: sanitizers/trusted
  sink(IO.read(name))
  # ok: sanitizers/trusted
  sink(IO.readlines(name))
end

def finders
  name = source()
  # ok: sanitizers/trusted
  sink(User.find_by_name(name))
  # ruleid: sanitizers/trusted
  sink(Index.search_by_name(name))
end

def tables
  name = source()
  # ok: sanitizers/trusted
  sink("color: #{COLORS.fetch(name)}")
  # ok: sanitizers/trusted
  sink("color: #{COLORS.fetch(name, "black")}")
  # ok: sanitizers/trusted
  sink("color: #{COLORS.fetch(name, nil)}")
  # ok: sanitizers/trusted
  sink("color: #{COLORS.fetch(name) { "black" }}")
  # ok: sanitizers/trusted
  sink("color: #{COLORS.dig(name, :hex)}")
  # ruleid: sanitizers/trusted
  sink("color: #{colors.dig(name, :hex)}")
end

def characters
  name = source()
  # ok: sanitizers/trusted
  sink(name.gsub(/[^\w.@-]+/, "_"))
  # ok: sanitizers/trusted
  sink(name.gsub!(/\W+/, "_"))
  # ok: sanitizers/trusted
  sink(name.delete("^a-zA-Z0-9_."))
  # ok: sanitizers/trusted
  sink(name.tr("^a-zA-Z_", "_"))
  # ok: sanitizers/trusted
  sink(name.tr_s("^a-z", "_"))
  # ruleid: sanitizers/trusted
  sink(name.gsub(/[<>]/, ""))
  # ok: sanitizers/trusted
  sink(name[/\A[a-z]+\z/])
  # ruleid: sanitizers/trusted
  sink(name[/<.*>/])
  # ok: sanitizers/trusted
  sink(name.scan(/[a-z]+/))
  # ruleid: sanitizers/trusted
  sink(name.scan(/<.*>/))
end

def of_the_clock
  name = source()
  # ok: sanitizers/trusted
  sink("at #{Time.now}")
  # ok: sanitizers/trusted
  sink("at #{Time.current}")
  # ok: sanitizers/trusted
  sink("at #{Time.zone.now}")
  # ok: sanitizers/trusted
  sink("at #{Time.zone.today}")
  # ok: sanitizers/trusted
  sink("at #{Date.today}")
  # ok: sanitizers/trusted
  sink("at #{Date.current}")
  # ok: sanitizers/trusted
  sink("at #{DateTime.now}")
  # ok: sanitizers/trusted
  sink("at #{3.days.ago}")
  # ok: sanitizers/trusted
  sink("at #{3.days.from_now}")
  # ok: sanitizers/trusted
  sink("at #{day.utc}")
  # ok: sanitizers/trusted
  sink("at #{day.getutc}")
  # ok: sanitizers/trusted
  sink("at #{day.iso8601}")
  # ok: sanitizers/trusted
  sink("at #{day.strftime("%F")}")
  # ok: sanitizers/trusted
  sink("at #{day.beginning_of_day}")
  # ruleid: sanitizers/trusted
  sink("at #{day.beginning_of_story}")
end

def of_the_system
  name = source()
  # ok: sanitizers/trusted
  sink(Rack::Utils.get_byte_ranges(name, 10))
  # ok: sanitizers/trusted
  sink("/proc/#{io.fileno}")
  # ok: sanitizers/trusted
  sink("/proc/#{child.pid}")
  # ruleid: sanitizers/trusted
  sink(name.tr_s("<>", "_"))
end

def pages
  name = source()
  # ok: sanitizers/trusted
  sink(posts.page(name))
  # ok: sanitizers/trusted
  sink(posts.per(name))
  # ok: sanitizers/trusted
  sink(posts.per_page(name))
  # ok: sanitizers/trusted
  sink(posts.limit(name))
  # ok: sanitizers/trusted
  sink(posts.offset(name))
  # ok: sanitizers/trusted
  sink(name.total_entries)
  # ok: sanitizers/trusted
  sink(name.total_count)
end

def of_a_list
  name = source()
  # ok: sanitizers/trusted
  sink(name.presence_in(LIST))
end

def of_the_model_itself
  name = source()
  # ok: sanitizers/trusted
  sink(find_by(name: name))
  # ok: sanitizers/trusted
  sink(find_by!(name: name))
  # ok: sanitizers/trusted
  sink(find_or_create_by(name: name))
  # ok: sanitizers/trusted
  sink(find_or_create_by!(name: name))
  # ruleid: sanitizers/trusted
  sink(find_name(name))
end

def of_the_routes
  params = source()
  # ok: sanitizers/trusted
  sink(params[:controller])
  # ok: sanitizers/trusted
  sink(params[:action])
  # ruleid: sanitizers/trusted
  sink(params[:name])
end

class Redirects
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    redirect_to("/") unless NAMES.include?(source()[:name])
  end
end

class GoesBack
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    redirect_back(fallback_location: "/") unless NAMES.include?(source()[:name])
  end
end

class GoesBackOrTo
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    redirect_back_or_to("/") unless NAMES.include?(source()[:name])
  end
end

class Heads
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    head(:forbidden) unless NAMES.include?(source()[:name])
  end
end

class Renders
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    render(:forbidden) unless NAMES.include?(source()[:name])
  end
end

class Halts
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    halt(403) unless NAMES.include?(source()[:name])
  end
end

class Sends
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    redirect("/") unless NAMES.include?(source()[:name])
  end
end

class Refuses
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ok: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    error!("no", 403) unless NAMES.include?(source()[:name])
  end
end

class OnlyNotes
  NAMES = %w[a b].freeze
  before_action :check

  def show
    # ruleid: sanitizers/trusted
    sink(source()[:name])
  end

  def check
    note(:odd) unless NAMES.include?(source()[:name])
  end
end
