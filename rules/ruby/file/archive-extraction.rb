require "zip"

Zip::File.open(path) do |zip|
  zip.each do |entry|
    # ruleid: ruby-file-archive-extraction
    entry.extract(File.join(dir, entry.name))
    # ruleid: ruby-file-archive-extraction
    zip.extract(entry, "out/#{entry.name}") { true }
  end
end

Gem::Package::TarReader.new(gz).each do |entry|
  dest = File.join(dir, entry.full_name)
  # ruleid: ruby-file-archive-extraction
  File.open(dest, "wb") { |f| f.write(entry.read) }
end

Zip::File.open(path) do |zip|
  zip.each do |entry|
    # ok: ruby-file-archive-extraction
    entry.extract(File.join(dir, File.basename(entry.name)))
    # ok: ruby-file-archive-extraction
    entry.extract("out/#{SecureRandom.hex}")
    # ok: ruby-file-archive-extraction
    puts entry.name
  end
end

zip.each do |entry|
  target = File.join(dir, entry.name)
  # ruleid: ruby-file-archive-extraction
  zip.extract(entry, target)
end

tar.each do |entry|
  target = File.join(dir, entry.full_name)
  # ruleid: ruby-file-archive-extraction
  File.open(target, "wb")
end

zip.each do |entry|
  # ok: ruby-file-archive-extraction
  zip.extract(entry, File.join(dir, File.basename(entry.name)))
end

zip.each do |entry|
  target = File.join(dir, entry.name)
  next unless target.start_with?(dir)
  # ok: ruby-file-archive-extraction
  entry.extract(target)
end

zip.each do |entry|
  target = File.join(dir, entry.name)
  if target.start_with?(dir)
    # ok: ruby-file-archive-extraction
    entry.extract(target)
  end
end

zip.each do |entry|
  target = File.join(dir, entry.name)
  # ruleid: ruby-file-archive-extraction
  entry.extract(target) { true }
end

zip.each do |entry|
  target = File.expand_path(entry.name, dir)
  target.start_with?(dir) or raise "bad entry"
  # ok: ruby-file-archive-extraction
  entry.extract(target)
end

# Each of the other forms once.
target = File.join(dir, entry.name)
# ruleid: ruby-file-archive-extraction
File.open(entry.full_name)
# ruleid: ruby-file-archive-extraction
File.write(entry.full_name)
# ruleid: ruby-file-archive-extraction
File.binwrite(entry.full_name)
# ruleid: ruby-file-archive-extraction
FileUtils.mkdir_p(entry.full_name)
