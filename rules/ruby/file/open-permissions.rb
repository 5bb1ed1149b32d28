require "fileutils"

class Setup
  def run(path)
    # ruleid: ruby-file-open-permissions
    File.chmod(0777, path)
    # ruleid: ruby-file-open-permissions
    FileUtils.chmod_R 0o666, "tmp"
    # ruleid: ruby-file-open-permissions
    FileUtils.mkdir_p("shared", mode: 0777)
    # ruleid: ruby-file-open-permissions
    File.open(path, "w", 0666) { |f| f.puts data }
    # ruleid: ruby-file-open-permissions
    FileUtils.chmod "a+rwx", path
    # ruleid: ruby-file-open-permissions
    File.umask(0)
    # ok: ruby-file-open-permissions
    File.chmod(0640, path)
    # ok: ruby-file-open-permissions
    FileUtils.mkdir_p("shared", mode: 0755)
    # ok: ruby-file-open-permissions
    FileUtils.chmod "u+x", path
    # ok: ruby-file-open-permissions
    File.open(path, "w", 0600)
    # ok: ruby-file-open-permissions
    FileUtils.chmod(stat.mode, path)
    # ok: ruby-file-open-permissions
    File.umask(0077)
  end
end

# Each of the other forms once.
# ruleid: ruby-file-open-permissions
File.lchmod(0777)
# ruleid: ruby-file-open-permissions
fetch.chmod(0777)
# ruleid: ruby-file-open-permissions
chmod(0777)
# ruleid: ruby-file-open-permissions
chmod_R(0777)
# ruleid: ruby-file-open-permissions
File.new(path, "w", 0777)
# ruleid: ruby-file-open-permissions
Dir.mkdir(path, 0777)
# ruleid: ruby-file-open-permissions
FileUtils.mkdir(path, mode: 0777)
# ruleid: ruby-file-open-permissions
FileUtils.install(path, query, mode: 0777)
# ruleid: ruby-file-open-permissions
File.write(path, data, perm: 0777)
# ruleid: ruby-file-open-permissions
File.mkfifo(path, 0777)
