def simple
  name = source()
  # ruleid: sanitizers/shell
  sink(name)
  # ruleid: sanitizers/shell
  sink("Hello " + name.strip)
  # ok: sanitizers/shell
  sink(Shellwords.escape(name))
  # ok: sanitizers/shell
  sink(Shellwords.shellescape(name))
  # ok: sanitizers/shell
  sink(Shellwords.join(name))
  # ok: sanitizers/shell
  sink(Shellwords.shelljoin(name))
  # ok: sanitizers/shell
  sink(name.shellescape)
  # ok: sanitizers/shell
  sink(name.shelljoin)
  # ok: sanitizers/shell
  sink(shellescape(name))
  # ok: sanitizers/shell
  sink(shelljoin(name))
  # ok: sanitizers/shell
  sink(shell_quote(name))
  # ok: sanitizers/shell
  sink(Escape.shell_quote(name))
  # ok: sanitizers/shell
  sink(Bundler::SharedHelpers.shellescape(name))
end

def of_temporary_files
  name = source()
  # ok: sanitizers/shell
  sink(Tempfile.new(name))
  # ok: sanitizers/shell
  sink(Tempfile.create(name))
  # ok: sanitizers/shell
  sink(Dir.mktmpdir(name))
end
