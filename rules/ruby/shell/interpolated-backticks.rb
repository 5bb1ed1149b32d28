class Images
  def info(path, name, url)
    # ruleid: ruby-shell-interpolated-backticks
    info = `identify #{path}`
    # ruleid: ruby-shell-interpolated-backticks
    %x(wget #{url} -O #{name.shellescape})
    # ruleid: ruby-shell-interpolated-backticks
    return `file --brief "#{path}"`.strip if path
    # ruleid: ruby-shell-interpolated-backticks
    lines = %x{grep #{options[:term]} log/production.log}.lines.map(&:chomp)
    # ruleid: ruby-shell-interpolated-backticks
    `ls #{
      params[:dir]
    }`
  end

  IDENTIFY = "identify"

  def safe(path, count)
    # ok: ruby-shell-interpolated-backticks
    `git rev-parse HEAD`
    # ok: ruby-shell-interpolated-backticks
    output = `#{command}`
    # ok: ruby-shell-interpolated-backticks
    `#{IDENTIFY} logo.png`
    # ok: ruby-shell-interpolated-backticks
    `identify #{Shellwords.escape(path)}`
    # ok: ruby-shell-interpolated-backticks
    `identify #{path.shellescape}`
    # ok: ruby-shell-interpolated-backticks
    `head -n #{count.to_i} log`
    # ok: ruby-shell-interpolated-backticks
    `ps -o rss= -p #{Process.pid}`.to_i
    # ok: ruby-shell-interpolated-backticks
    info, _status = Open3.capture2("identify", path)
    # ok: ruby-shell-interpolated-backticks
    puts "run `identify #{path}` first"
  end
end

# Numbers, and paths of our own.
# ok: ruby-shell-interpolated-backticks
`kill -9 #{pid}`
# ok: ruby-shell-interpolated-backticks
`#{RbConfig.ruby} -v`
# ok: ruby-shell-interpolated-backticks
`ls #{__dir__}`
