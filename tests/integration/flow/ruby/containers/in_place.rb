# Lists changed where they stand by what a block says; patterns that take things apart.
def lists
  names = source.split(',')
  names.map!(&:strip)
  # ruleid: flow
  sink(names.join)
  names.map! { |name| clean(name) }
  # ok: flow
  sink(names.join)

  given = [source, 'b']
  given.map! { |name| name.upcase }
  # ruleid: flow
  sink(given.first)
  # ok: flow
  sink(given.last)

  chosen = source.split(',')
  chosen.select! { |name| %w[a b].include?(name) }
  # ok: flow
  sink(chosen.first)
  other = source.split(',')
  other.reject! { |name| %w[a b].include?(name) }
  # ruleid: flow
  sink(other.first)
end

def patterns
  case { host: source, port: 'a', size: source }
  in { host:, port: String => port, size: Integer => size }
    # ruleid: flow
    sink(host)
    # ok: flow
    sink(port)
    # ok: flow
    sink(size)
  end
  case [source, 'b']
  in [first, second]
    # ruleid: flow
    sink(first)
    # ok: flow
    sink(second)
  end
end
