class UploadsController < ApplicationController
  def create
    upload = params[:upload]
    # ruleid: ruby-file-upload-name
    File.open("uploads/#{upload.original_filename}", "wb") { |f| f.write(upload.read) }
    # ruleid: ruby-file-upload-name
    FileUtils.mv(upload.tempfile.path, Rails.root.join("public", upload.original_filename))
    # ruleid: ruby-file-upload-name
    File.binwrite(File.join(DIR, params[:file][:filename]), data)
  end

  def safe(upload)
    # ok: ruby-file-upload-name
    File.open("uploads/#{SecureRandom.uuid}#{File.extname(upload.original_filename)}", "wb")
    # ok: ruby-file-upload-name
    File.open(File.join(DIR, File.basename(upload.original_filename)), "wb")
    # ok: ruby-file-upload-name
    File.open(upload.tempfile.path)
    # ok: ruby-file-upload-name
    record.update(name: upload.original_filename)
  end
end

# Each of the other forms once.
# ruleid: ruby-file-upload-name
File.new("uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
File.write("uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
IO.binwrite("uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
FileUtils.cp(source, "uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
FileUtils.copy(source, "uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
IO.copy_stream(source, "uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
File.open("uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
File.binwrite("uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
IO.write("uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
IO.copy_stream(first, "uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
FileUtils.mkdir_p("uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
FileUtils.cp(first, "uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
FileUtils.copy(first, "uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
FileUtils.mv(first, "uploads/#{upload.original_filename}")
# ruleid: ruby-file-upload-name
FileUtils.move(first, "uploads/#{upload.original_filename}")
