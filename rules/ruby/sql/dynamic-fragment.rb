class IssueList
  def sorted(sort, direction)
    # ruleid: ruby-sql-dynamic-fragment
    Issue.order("#{sort} #{direction}")
    # ruleid: ruby-sql-dynamic-fragment
    Issue.where("#{field} IS NOT NULL")
    # ruleid: ruby-sql-dynamic-fragment
    Issue.joins("LEFT JOIN versions v ON v.id = #{owner}.version_id")
    # ruleid: ruby-sql-dynamic-fragment
    scope.order(Arel.sql("LOWER(name)")).pluck("DISTINCT #{column}")
    # ruleid: ruby-sql-dynamic-fragment
    Arel.sql("COALESCE(#{column}, 0) DESC")
  end

  ORDER = "name ASC"

  def safe(sort)
    # ok: ruby-sql-dynamic-fragment
    Issue.order("#{Issue.table_name}.id DESC")
    # ok: ruby-sql-dynamic-fragment
    Issue.order("#{connection.quote_column_name(sort)} DESC")
    # ok: ruby-sql-dynamic-fragment
    Issue.order("#{ORDER}, id")
    # ok: ruby-sql-dynamic-fragment
    Issue.order(:name)
    # ok: ruby-sql-dynamic-fragment
    fixtures.select("#{name}_option", choices)
  end
end

# ok: ruby-sql-dynamic-fragment
Issue.order(sort_clause(field: "id", order: "#{direction}"))

# ok: ruby-sql-dynamic-fragment
Issue.order(%q(#{column} DESC))

# Each of the other forms once.
# ruleid: ruby-sql-dynamic-fragment
order("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
record.reorder("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
reorder("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
record.group("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
group("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
record.having("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
having("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
joins("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
record.select("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
select("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
where("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
pluck("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
record.from("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
record.find_by_sql("#{column} DESC")
# ruleid: ruby-sql-dynamic-fragment
Sequel.lit("#{column} DESC")

# A value, not a name: another rule's matter.
# ok: ruby-sql-dynamic-fragment
Issue.where("subject = '#{subject}'")
