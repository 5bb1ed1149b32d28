module Searchable
  extend ActiveSupport::Concern

  class_methods do
    def search(term)
      # ruleid: flow
      find_by_sql("SELECT * FROM #{table_name} WHERE name LIKE '%#{term}%'")
    end

    def search_safely(term)
      # ok: flow
      find_by_sql("SELECT * FROM #{table_name} WHERE id = #{term.to_i}")
    end
  end

  def highlight(term)
    "<b>#{term}</b>"
  end

  def plain(_term)
    '<b></b>'
  end
end
