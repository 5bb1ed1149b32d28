def simple
  name = source()
  # ruleid: sanitizers/path
  sink(name)
  # ruleid: sanitizers/path
  sink("Hello " + name.strip)
  # ok: sanitizers/path
  sink(name.basename(name))
  # ok: sanitizers/path
  sink(File.extname(name))
  # ok: sanitizers/path
  sink(name.extname)
  # ok: sanitizers/path
  sink(sanitize_filename(name))
  # ok: sanitizers/path
  sink(Uploads.sanitize_filename(name))
  # ok: sanitizers/path
  sink(Zaru.sanitize!(name))
  # ok: sanitizers/path
  sink(ActiveStorage::Filename.new(name))
  # ok: sanitizers/path
  sink(CarrierWave::SanitizedFile.new(name))
  # ok: sanitizers/path
  sink(name.delete("./"))
  # ok: sanitizers/path
  sink(name.delete("/."))
  # ok: sanitizers/path
  sink(name.tr("/", "_"))
  # ok: sanitizers/path
  sink(CGI.escape(name))
  # ok: sanitizers/path
  sink(ERB::Util.url_encode(name))
  # ok: sanitizers/path
  sink(URI.encode_www_form_component(name))
  # ok: sanitizers/path
  sink(Rack::Utils.escape(name))
  # ok: sanitizers/path
  sink(name.tempfile)
  # ok: sanitizers/path
  sink(name[:tempfile])
  # ok: sanitizers/path
  sink(name["tempfile"])
end

def of_an_upload
  upload = source()
  # ok: sanitizers/path
  sink(upload.path)
  uri = source()
  # ruleid: sanitizers/path
  sink(uri.path)
end

def stopped
  path = File.expand_path(source(), ROOT)
  return unless path.start_with?(ROOT)
  # ok: sanitizers/path
  sink(path)
end

def only_if
  path = File.expand_path(source(), ROOT)
  if path.start_with?(ROOT)
    # ok: sanitizers/path
    sink(path)
  end
end

def stopped_as_text
  path = ROOT.join(source()).realpath
  return unless path.to_s.start_with?(ROOT)
  # ok: sanitizers/path
  sink(path)
end

def only_if_as_text
  path = ROOT.join(source()).cleanpath
  if path.to_s.start_with?(ROOT)
    # ok: sanitizers/path
    sink(path)
  end
end

def never_made_absolute
  path = File.join(ROOT, source())
  return unless path.start_with?(ROOT)
  # ruleid: sanitizers/path
  sink(path)
end

def of_temporary_files
  name = source()
  # ok: sanitizers/path
  sink(Tempfile.new(name))
  # ok: sanitizers/path
  sink(Tempfile.create(name))
  # ok: sanitizers/path
  sink(Rack::Utils.clean_path_info(name))
end

def no_way_up
  name = source()
  # ruleid: sanitizers/path
  sink(name)
  raise "no" if name.include?("..")
  # ok: sanitizers/path
  sink(name)
end

def no_folder
  name = source()
  unless name.include?("/")
    # ok: sanitizers/path
    sink(name)
  end
  # ruleid: sanitizers/path
  sink(name)
end

def no_step_up
  name = source()
  return if name.include?("../")
  # ok: sanitizers/path
  sink(name)
end

def some_letter
  name = source()
  return if name.include?("x")
  # ruleid: sanitizers/path
  sink(name)
end

def made_absolute_for_the_question
  name = source()
  raise "no" unless File.expand_path(name, ROOT).start_with?(ROOT)
  # ok: sanitizers/path
  sink(name)
end

def made_absolute_but_not_asked
  name = source()
  raise "no" unless File.extname(name).start_with?(ROOT)
  # ruleid: sanitizers/path
  sink(name)
end

def asked_as_a_text
  name = source()
  raise "no" unless Pathname.new(ROOT).realpath(name).to_s.start_with?(ROOT)
  # ok: sanitizers/path
  sink(name)
end
