class Jobs
  def next(key)
    # ruleid: ruby-deserialize-marshal-load
    job = Marshal.load(redis.get(key))
    # ruleid: ruby-deserialize-marshal-load
    state = Marshal.load(File.binread(path))
    # ok: ruby-deserialize-marshal-load
    copy = Marshal.load(Marshal.dump(job))
    # ok: ruby-deserialize-marshal-load
    job = JSON.parse(redis.get(key))
    # ok: ruby-deserialize-marshal-load
    Marshal.dump(job)
  end
end

# ok: ruby-deserialize-marshal-load
Marshal.load("\x04\b0")
# ok: ruby-deserialize-marshal-load
Marshal.load(params[:state])
# ok: ruby-deserialize-marshal-load
Marshal.load(cookies[:state])

# Each of the other forms once.
# ruleid: ruby-deserialize-marshal-load
Marshal.restore(data)
