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

# Each of the other forms once.
# ruleid: ruby-deserialize-marshal-load
Marshal.restore(data)
