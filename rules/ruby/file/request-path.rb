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
