def simple
  name = source()
  # ruleid: sanitizers/regex
  sink(name)
  # ruleid: sanitizers/regex
  sink("Hello " + name.strip)
  # ok: sanitizers/regex
  sink(Regexp.escape(name))
  # ok: sanitizers/regex
  sink(Regexp.quote(name))
  # ok: sanitizers/regex
  sink(Regexp.union(name, "all"))
end
