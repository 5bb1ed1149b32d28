def words
  word = "first"
  # ruleid: constant-now
  emit(word)
  word = "second"
  # ok: constant-now
  emit(word)
end

def grown
  word = "first"
  word << "er"
  # ok: constant-now
  emit(word)
end

def each_time(items)
  word = "first"
  items.each do |item|
    # ok: constant-now
    emit(word)
    word = item
  end
end

def perhaps(asked)
  word = "first"
  word = other if asked
  # ok: constant-now
  emit(word)
end
