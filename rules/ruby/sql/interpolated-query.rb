class AccountsController < ApplicationController
  def index
    # ruleid: ruby-sql-interpolated-query
    @users = User.where("email = '#{email}'")
    # ruleid: ruby-sql-interpolated-query
    @users = User.where "name LIKE '%#{term}%' AND active = 1"
    # ruleid: ruby-sql-interpolated-query
    scope = scope&.where("created_by = #{creator}")
    # ruleid: ruby-sql-interpolated-query
    User.active.where(["login = '#{login}' AND site_id = ?", site_id]).first
    # ruleid: ruby-sql-interpolated-query
    Account.find(:all, :conditions => "owner = '#{owner}'")
    # ruleid: ruby-sql-interpolated-query
    User.where("email = '" + email + "'")
    # ruleid: ruby-sql-interpolated-query
    User.where("email = '%s' AND active" % email).order(:id)
    # ruleid: ruby-sql-interpolated-query
    User.where(format("email = '%s'", email))
    # ruleid: ruby-sql-interpolated-query
    User.exists?("token = '#{opts[:token]}'")
    # ruleid: ruby-sql-interpolated-query
    Order.where.not("reference = '#{reference}'")
    # ruleid: ruby-sql-interpolated-query
    Document.update_all("title = '#{title}', updated_at = NOW()")
    orders = Order
      .includes(:lines)
      # ruleid: ruby-sql-interpolated-query
      .where("state = '#{state}'")
      .limit(10)
    # ruleid: ruby-sql-interpolated-query
    User.joins(:groups).having("COUNT(*) > #{threshold}")
    # ruleid: ruby-sql-interpolated-query
    User.where(<<~SQL)
      email = '#{email}'
    SQL
  end

  scope :owned_by, lambda { |name|
    # ruleid: ruby-sql-interpolated-query
    where("owner_name = '#{name}'")
  }

  STATUS_ARCHIVED = 9
  PREFIX = "app_"

  def safe
    # ok: ruby-sql-interpolated-query
    User.where(email: params[:email])
    # ok: ruby-sql-interpolated-query
    User.where("email = ? OR login = ?", email, login)
    # ok: ruby-sql-interpolated-query
    User.where("email LIKE ?", "%#{term}%")
    # ok: ruby-sql-interpolated-query
    User.where("#{table_name}.user_id = ? AND #{Issue.table_name}.id > ?", user.id, last)
    # ok: ruby-sql-interpolated-query
    Project.where("status <> #{STATUS_ARCHIVED} AND name = '#{PREFIX}x'")
    # ok: ruby-sql-interpolated-query
    User.where("email = #{connection.quote(email)}")
    # ok: ruby-sql-interpolated-query
    User.where("email = #{ActiveRecord::Base.connection.quote(email)} OR id = #{id.to_i}")
    # ok: ruby-sql-interpolated-query
    Issue.where("root_id = #{issue.root_id} AND lft >= #{issue.lft}")
    # ok: ruby-sql-interpolated-query
    Setting.where("type = '#{self.class.name}Setting'")
    # ok: ruby-sql-interpolated-query
    Issue.joins("INNER JOIN (#{inner_join_statement}) i2 ON i2.root_id = #{table}.root_id")
    # ok: ruby-sql-interpolated-query
    Issue.where("id IN (#{Issue.visible.select(:id).to_sql})")
    # ok: ruby-sql-interpolated-query
    Issue.order("#{Issue.table_name}.created_on DESC")
    # ok: ruby-sql-interpolated-query
    Book.where("title = " + connection.quote(title))
    # ok: ruby-sql-interpolated-query
    Book.where("kind = 'novel' AND " + "pages > 100")
    # ok: ruby-sql-interpolated-query
    options = names.select { |n| n == "a=#{prefix}" }
    # ok: ruby-sql-interpolated-query
    logger.info("value='#{value}'")
  end
end

kind = "novel"
# ok: ruby-sql-interpolated-query
Book.where("kind = '#{kind}'")
# ok: ruby-sql-interpolated-query
Book.where("kind = '%s'".squish, kind_name)

# ok: ruby-sql-interpolated-query
Book.where(["kind = '%s'", kind_name])

# Each of the other forms once.
# ruleid: ruby-sql-interpolated-query
record.rewhere("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
rewhere("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.find_by("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
find_by("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
exists?("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
having("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.group("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
group("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.reorder("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
reorder("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.order("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
order("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.joins("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
joins("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.select("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
select("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.pluck("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
pluck("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
update_all("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.delete_all("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
delete_all("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.destroy_all("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
destroy_all("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.average("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.minimum("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.maximum("name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
record.paginate(conditions: "name = '#{name}'")
# ruleid: ruby-sql-interpolated-query
User.where("name = " << name)
# ruleid: ruby-sql-interpolated-query
User.where("name = ".concat(name))
# ruleid: ruby-sql-interpolated-query
User.where(sprintf("name = '%s'", name))

class Media
  def self.named(thing)
    # ruleid: ruby-sql-interpolated-query
    where.not("kind = '#{thing}'")
    # ruleid: ruby-sql-interpolated-query
    order(Arel.sql("kind = '#{thing}'"))
    # ruleid: ruby-sql-interpolated-query
    DB[:media].where(Sequel.lit("kind = '#{thing}'"))
    # ruleid: ruby-sql-interpolated-query
    Media.find_or_create_by("kind = '#{thing}'")
    # ok: ruby-sql-interpolated-query
    joins("LEFT JOIN files ON files.kind = '#{polymorphic_name}'")
    # ok: ruby-sql-interpolated-query
    joins("LEFT JOIN files ON files.kind = '#{Media.polymorphic_name}'")
    # ok: ruby-sql-interpolated-query
    where("kind = '#{sti_name}'")
    # ok: ruby-sql-interpolated-query
    where("kind = '#{Media.sti_name}'")
  end

  def self.recent
    from = 90.days.ago
    # ok: ruby-sql-interpolated-query
    where("created_at > '#{from}'")
    to = 3.days.from_now
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{to}'")
    now = Time.now.utc
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{now}'")
    current = Time.current
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{current}'")
    zoned = Time.zone.now
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{zoned}'")
    day = Date.today
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{day}'")
    here = Time.zone.today
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{here}'")
    today = Date.current
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{today}'")
    moment = DateTime.now
    # ok: ruby-sql-interpolated-query
    where("created_at < '#{moment}'")
  end
end

def shown(at, text)
  day = at.strftime("%Y-%m-%d")
  # ok: ruby-sql-interpolated-query
  Media.where("created_on = '#{day}'")
  written = at.iso8601
  # ok: ruby-sql-interpolated-query
  Media.where("created_at = '#{written}'")
  utc = at.getutc
  # ok: ruby-sql-interpolated-query
  Media.where("created_at = '#{utc}'")
  edge = at.beginning_of_month
  # ok: ruby-sql-interpolated-query
  Media.where("created_at >= '#{edge}'")
  # ruleid: ruby-sql-interpolated-query
  Media.where("created_at >= '#{text}'")
end

class Tree
  def within
    # ok: ruby-sql-interpolated-query
    where("lft >= #{lft} AND rgt <= #{rgt}")
    # ok: ruby-sql-interpolated-query
    where("depth = #{depth}")
    # ruleid: ruby-sql-interpolated-query
    where("lft >= #{left}")
  end
end
