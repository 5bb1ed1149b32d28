def simple
  name = source()
  # ruleid: sanitizers/attributes
  sink(name)
  # ruleid: sanitizers/attributes
  sink("Hello " + name.strip)
  # ok: sanitizers/attributes
  sink(name.permit(:name, :mail))
  # ok: sanitizers/attributes
  sink(name.expect(user: [:name]))
  # ok: sanitizers/attributes
  sink(name.slice(:name))
end

def cleaned
  given = source()
  # ok: sanitizers/attributes
  sink(clean_user_params(given))
  # ok: sanitizers/attributes
  sink(users.clean_user_params(given))
  # ruleid: sanitizers/attributes
  sink(build_user_params(given))
end
