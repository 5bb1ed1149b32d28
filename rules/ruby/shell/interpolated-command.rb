require "open3"

class Thumbnails
  def make(path, name)
    # ruleid: ruby-shell-interpolated-command
    system("convert #{path} -resize 100x100 thumb.png")
    # ruleid: ruby-shell-interpolated-command
    system "tar xzf #{name}" or raise "no archive"
    # ruleid: ruby-shell-interpolated-command
    exec("ping -c 1 " + host)
    # ruleid: ruby-shell-interpolated-command
    spawn("ffmpeg -i %s out.mp4" % path)
    # ruleid: ruby-shell-interpolated-command
    out, status = Open3.capture2e("git clone #{url} checkout")
    # ruleid: ruby-shell-interpolated-command
    IO.popen("file --brief #{path}") { |io| io.read }
    # ruleid: ruby-shell-interpolated-command
    Process.spawn("unzip #{path}", chdir: dir)
    # ruleid: ruby-shell-interpolated-command
    system("gunzip -c #{path} > data.sql", exception: true)
    # ruleid: ruby-shell-interpolated-command
    Kernel.system(<<~CMD)
      pdftotext #{path} out.txt
    CMD
  end

  WIDTH = 100
  CONVERT = "convert"

  def safe(path, count)
    # ok: ruby-shell-interpolated-command
    system("convert", path, "thumb.png")
    # ok: ruby-shell-interpolated-command
    system("git", "clone", "https://example.com/#{name}.git")
    # ok: ruby-shell-interpolated-command
    system("convert -resize #{WIDTH} in.png out.png")
    # ok: ruby-shell-interpolated-command
    system("#{CONVERT} in.png out.png")
    # ok: ruby-shell-interpolated-command
    system("convert #{Shellwords.escape(path)} thumb.png")
    # ok: ruby-shell-interpolated-command
    system("convert #{path.shellescape} thumb.png")
    # ok: ruby-shell-interpolated-command
    system("seq #{count.to_i}")
    # ok: ruby-shell-interpolated-command
    Open3.capture3("git", "log", "--author=#{author}")
    # ok: ruby-shell-interpolated-command
    IO.popen(["file", "--brief", path], &:read)
    # ok: ruby-shell-interpolated-command
    IO.popen(%W[git log --grep=#{term}], &:read)
    # ok: ruby-shell-interpolated-command
    conn.exec("SELECT #{column} FROM users")
    # ok: ruby-shell-interpolated-command
    kill = "kill -9 #{Process.pid}"
    # ok: ruby-shell-interpolated-command
    system("kill -USR1 #{Process.pid}")
  end
end

tool = "convert"
# ok: ruby-shell-interpolated-command
system("#{tool} in.png out.png")
# ok: ruby-shell-interpolated-command
system("date +%F".dup)
# ok: ruby-shell-interpolated-command
Open3.capture2("#{prefix}/bin/convert", "in.png")

# ok: ruby-shell-interpolated-command
system(program + arguments)

# Each of the other forms once.
# ruleid: ruby-shell-interpolated-command
system("convert #{path} out.png", chdir: option)
# ruleid: ruby-shell-interpolated-command
exec("convert #{path} out.png", chdir: option)
# ruleid: ruby-shell-interpolated-command
spawn("convert #{path} out.png", chdir: option)
# ruleid: ruby-shell-interpolated-command
system("convert #{path} out.png", out: option)
# ruleid: ruby-shell-interpolated-command
exec("convert #{path} out.png", out: option)
# ruleid: ruby-shell-interpolated-command
spawn("convert #{path} out.png", out: option)
# ruleid: ruby-shell-interpolated-command
system("convert #{path} out.png", err: option)
# ruleid: ruby-shell-interpolated-command
exec("convert #{path} out.png", err: option)
# ruleid: ruby-shell-interpolated-command
spawn("convert #{path} out.png", err: option)
# ruleid: ruby-shell-interpolated-command
system("convert #{path} out.png", in: option)
# ruleid: ruby-shell-interpolated-command
exec("convert #{path} out.png", in: option)
# ruleid: ruby-shell-interpolated-command
spawn("convert #{path} out.png", in: option)
# ruleid: ruby-shell-interpolated-command
system({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
spawn({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
exec({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Kernel.exec("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Kernel.spawn("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Process.exec("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
IO.popen({ "LANG" => "C" }, "convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.capture2("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.capture3("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.popen2("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.popen2e("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.popen3("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.pipeline("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.pipeline_r("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.pipeline_w("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.pipeline_rw("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
Open3.pipeline_start("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
PTY.spawn("convert #{path} out.png")
# ruleid: ruby-shell-interpolated-command
system(format("convert %s out.png", path))
# ruleid: ruby-shell-interpolated-command
system(sprintf("convert %s out.png", path))

# Numbers, and paths of our own.
# ok: ruby-shell-interpolated-command
system("kill -9 #{pid}")
# ok: ruby-shell-interpolated-command
system("tty <&#{$stdin.fileno}")
# ok: ruby-shell-interpolated-command
system("#{RbConfig.ruby} -v")
