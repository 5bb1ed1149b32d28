class ProductQuery
  ALLOWED = { 'name' => 'products.name', 'price' => 'products.price' }.freeze

  class Sorted
    def call(column)
      # ruleid: flow
      Product.order(column)
    end

    def call_own(column)
      # ok: flow
      Product.order(column)
    end
  end

  def initialize(relation)
    @relation = relation
  end

  def by(column)
    # ruleid: flow
    @relation.order(column)
  end

  def by_allowed(column)
    # ok: flow
    @relation.order(ALLOWED.fetch(column, 'products.name'))
  end
end
