def forms
  value = params[:value]
  # ruleid: ruby-file-upload-name
  File.open(u["filename"])
  # ok: ruby-file-upload-name
  File.open("a", value)
end
