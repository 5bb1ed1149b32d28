class Export
  def run(id, data)
    # ruleid: ruby-file-predictable-temp
    File.write("/tmp/report.csv", data)
    # ruleid: ruby-file-predictable-temp
    File.open("/tmp/report-#{id}.csv", "w") { |f| f << data }
    # ok: ruby-file-predictable-temp
    Tempfile.create("report") { |file| file.write(data) }
    # ok: ruby-file-predictable-temp
    File.open("/tmp/report.csv", "r").read
    # ok: ruby-file-predictable-temp
    File.write("tmp/report.csv", data)
  end
end

# ok: ruby-file-predictable-temp
File.open("/tmp/report.csv", "rb").read

# Each of the other forms once.
# ruleid: ruby-file-predictable-temp
File.new("/tmp/report.csv", "w")
# ruleid: ruby-file-predictable-temp
File.binwrite("/tmp/report.csv")
# ruleid: ruby-file-predictable-temp
IO.write("/tmp/report.csv")
