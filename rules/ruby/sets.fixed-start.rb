def simple
  name = source()
  # ruleid: sanitizers/fixed-start
  sink(name)
  # ruleid: sanitizers/fixed-start
  sink("Hello " + name.strip)
end

def built
  name = source()
  # ok: sanitizers/fixed-start
  sink("https://acme.dev/users/#{name}")
  # ruleid: sanitizers/fixed-start
  sink("https://#{name}/users")
  # ok: sanitizers/fixed-start
  sink("https://acme.dev/users/" + name)
  # ruleid: sanitizers/fixed-start
  sink("https://" + name)
  # ok: sanitizers/fixed-start
  sink(File.join("https://acme.dev", name))
  # ruleid: sanitizers/fixed-start
  sink(File.join(name, "users"))
  # ok: sanitizers/fixed-start
  sink(BASE + "/users/" + name)
  # ruleid: sanitizers/fixed-start
  sink("/home" == page ? name : "/home")
end
