def shells
  # ok: ruby-shell-request-in-command
  system("echo", "-c", params[:script])
  # ok: ruby-shell-request-in-command
  system("sh", "run.sh", params[:script])
  system(
    "sh",
    "-c",
    # ruleid: ruby-shell-request-in-command
    params[:script]
  )
  # ok: ruby-shell-request-in-command
  Open3.popen_sets("ls", params[:script])
  # ok: ruby-shell-request-in-command
  Open3.popen_sets("ls", ["sh", "-c", params[:script]])
  # ok: ruby-shell-request-in-command
  Open3.pipeline("ls", ["echo", "-c", params[:script]])
  # ok: ruby-shell-request-in-command
  Open3.pipeline("ls", ["sh", "run.sh", params[:script]])
  Open3.pipeline(
    "ls",
    [
      "sh",
      "-c",
      # ruleid: ruby-shell-request-in-command
      params[:script]
    ]
  )
end
