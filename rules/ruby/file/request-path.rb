class ReportsController < ApplicationController
  def show
    # ruleid: ruby-file-request-path
    text = File.read("reports/#{params[:name]}")
    # ruleid: ruby-file-request-path
    File.open(File.join(DIR, params[:name]), "w") { |f| f << params[:text] }
    # ruleid: ruby-file-request-path
    FileUtils.rm_rf("tmp/" + params[:dir])
    # ruleid: ruby-file-request-path
    File.delete(Rails.root.join("uploads", params.fetch(:name)))
  end

  def safe
    # ok: ruby-file-request-path
    File.read(Rails.root.join("reports", File.basename(params[:name])))
    # ok: ruby-file-request-path
    File.read(Report.find(params[:id]).path)
    # ok: ruby-file-request-path
    File.read("reports/#{params[:year].to_i}.txt")
    # ok: ruby-file-request-path
    File.read(params[:file].path)
    # ok: ruby-file-request-path
    CSV.read(params[:file][:tempfile])
    # ok: ruby-file-request-path
    File.write(PATH, params[:text])
  end
end

def from_options(params)
  # ok: ruby-file-request-path
  text = File.read("reports/#{params[:name]}")
end

# Each of the other forms once.
# ruleid: ruby-file-request-path
File.new("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.binread("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.readlines("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.foreach("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.write("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.binwrite("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.unlink("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.rename("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.exist?("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.file?("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.symlink("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.truncate("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.stat("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
IO.readlines("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
IO.foreach("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
IO.write("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
IO.binwrite("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.open("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.delete("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.rmdir("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.unlink("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.chdir("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.each_child("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.exist?("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Pathname("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Pathname.new("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.glob("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir["reports/#{params[:name]}"]
# ruleid: ruby-file-request-path
Dir.entries("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.children("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Dir.mkdir("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
CSV.read("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
CSV.foreach("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
CSV.open("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
YAML.load_file("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.rm("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.rm_f("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.rm_r("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.remove_entry("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.mkdir_p("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.cp("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.cp(source, "reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.mv("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
FileUtils.mv(source, "reports/#{params[:name]}")
# ruleid: ruby-file-request-path
Zip::File.open("reports/#{params[:name]}")
# ruleid: ruby-file-request-path
File.read("reports/#{cookies[:x]}")
# ruleid: ruby-file-request-path
File.read("reports/#{request.params}")
# ruleid: ruby-file-request-path
File.read("reports/#{request.headers["X-Name"]}")
# ruleid: ruby-file-request-path
File.read("reports/#{request.body}")
# ruleid: ruby-file-request-path
File.read("reports/#{request.query_string}")
# ruleid: ruby-file-request-path
File.read("reports/#{request.env["HTTP_X"]}")
# ruleid: ruby-file-request-path
File.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.new("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.read("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.binread("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.readlines("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.foreach("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.write("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.binwrite("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.delete("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.unlink("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.rename("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.exist?("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.exists?("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.file?("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.directory?("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.readable?("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.symlink("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.link("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.truncate("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.stat("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.lstat("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.size("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.mtime("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.readlink("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.realpath("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.rename(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.symlink(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.link(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
File.chmod(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.read("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.binread("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.readlines("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.foreach("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.write("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.binwrite("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.copy_stream("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.copy_stream(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
IO.sysopen("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.new("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.delete("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.rmdir("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.unlink("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.chdir("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.each_child("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.exist?("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.glob("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.entries("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.children("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.foreach("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.mkdir("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir.empty?("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Dir["reports/#{params[:x]}"]
# ruleid: ruby-file-request-path
FileUtils.rm("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.rm_f("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.rm_r("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.rm_rf("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.remove("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.remove_dir("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.remove_entry("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.remove_file("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.rmtree("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.mkdir("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.mkdir_p("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.makedirs("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.touch("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.cd("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.cp("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.cp_r("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.copy("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.copy_file("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.mv("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.move("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.install("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.ln("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.ln_s("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.ln_sf("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.symlink("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.rmdir("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.cp(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.cp_r(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.copy(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.copy_file(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.mv(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.move(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.install(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.ln(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.ln_s(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.ln_sf(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.symlink(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.chmod(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.chmod_R(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
FileUtils.copy_entry(first, "reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Pathname("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Pathname.new("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
CSV.read("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
CSV.foreach("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
CSV.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
CSV.table("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
YAML.load_file("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
YAML.safe_load_file("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
YAML.unsafe_load_file("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
JSON.load_file("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Zip::File.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Zip::InputStream.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Zlib::GzipReader.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Roo::Spreadsheet.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Roo::Excelx.new("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
MiniMagick::Image.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
ImageProcessing::MiniMagick.source("reports/#{params[:x]}")
# ok: ruby-file-request-path
Tempfile.new("reports/#{params[:x]}")
# ok: ruby-file-request-path
Tempfile.create("reports/#{params[:x]}")
# ok: ruby-file-request-path
Tempfile.open("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
PDF::Reader.new("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
SQLite3::Database.new("reports/#{params[:x]}")
# ruleid: ruby-file-request-path
Logger.new("reports/#{params[:x]}")

def temporary
  # ok: ruby-file-request-path
  File.open(Tempfile.new([params[:name], ".txt"]), "w")
  # ok: ruby-file-request-path
  File.open(Tempfile.create([params[:name], ".txt"]), "w")
end

def cleaned
  # ok: ruby-file-request-path
  File.read(File.join(ROOT, Rack::Utils.clean_path_info(params[:path])))
end
# ok: ruby-file-request-path
halt 400 unless Pathname(params[:folder]).relative?
# ok: ruby-file-request-path
halt 400 if Pathname(params[:folder]).absolute?
# ok: ruby-file-request-path
halt 400 unless Pathname.new(params[:folder]).relative?
# ok: ruby-file-request-path
halt 400 if Pathname.new(params[:folder]).absolute?
