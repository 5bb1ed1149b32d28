class InvoicesController < ApplicationController
  def index
    # ruleid: ruby-sql-unchecked-request-fragment
    @by_month = Invoice.group(params[:by]).count
    # ruleid: ruby-sql-unchecked-request-fragment
    @all = Invoice.joins params[:with]
    # ruleid: ruby-sql-unchecked-request-fragment
    @all = Invoice.order(Arel.sql(params[:sort] || "id"))
    # ruleid: ruby-sql-unchecked-request-fragment
    @all = Invoice.order(params.fetch(:sort, "id"))
    # ruleid: ruby-sql-unchecked-request-fragment
    current_account&.invoices&.having(params[:filter].to_s)
    # ruleid: ruby-sql-unchecked-request-fragment
    ActiveRecord::Base.connection.execute(params[:statement])
  end

  GROUPINGS = { "month" => "date_trunc('month', paid_on)" }.freeze

  def safe
    # ok: ruby-sql-unchecked-request-fragment
    Invoice.group(GROUPINGS.fetch(params[:by]))
    # ok: ruby-sql-unchecked-request-fragment
    Invoice.order(:created_at).limit(params[:limit])
    # ok: ruby-sql-unchecked-request-fragment
    Invoice.order(params[:dir] == "desc" ? :desc : :asc)
    # ok: ruby-sql-unchecked-request-fragment
    Invoice.where(state: params[:state]).select(:id)
  end

  def run(params)
    # ok: ruby-sql-unchecked-request-fragment
    builder.select(params[:columns])
  end
end

# Each of the other forms once.
# ruleid: ruby-sql-unchecked-request-fragment
record.from(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.select(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.reorder(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.pluck(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.find_by_sql(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.count_by_sql(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.delete_all(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.update_all(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.connection.exec_query(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
record.connection.select_all(params[:by])
# ruleid: ruby-sql-unchecked-request-fragment
Sequel.lit(params[:by])
