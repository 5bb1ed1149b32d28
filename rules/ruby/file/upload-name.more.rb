def keep
  upload = params[:file]
  FileUtils.mv(
    "a",
    # ruleid: ruby-file-upload-name
    upload.original_filename
  )
end
