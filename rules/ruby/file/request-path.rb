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
