# Where flow knows what arrives, a rule that guesses has nothing to add.
NAME = 'ours'

def constants(kind)
  # ok: flow-said
  unlock(NAME)
  # ok: flow-said
  unlock("#{NAME}-#{7 * 6}")
  chosen = kind == 'first' ? 'a' : 'b'
  # ok: flow-said
  unlock(chosen)
end

def dead_branch
  name = source()
  name = 'ours' if 7 * 6 > 40
  # ok: flow-said, flow-says-more
  unlock(name)
end

def live_branch
  name = source()
  name = 'ours' if 7 * 6 > 50
  # ok: flow-said
  # ruleid: flow-says-more
  unlock(name)
end

def not_known(name)
  # ruleid: flow-said
  unlock(name)
  # ruleid: flow-said
  unlock("#{NAME}-#{name}")
end

def numbers(size)
  # ok: flow-said
  unlock(size.to_i)
end

def of_a_helper
  # ok: flow-said
  unlock(named(true))
end

def of_a_helper_that_does_not_know(kind)
  # ruleid: flow-said
  unlock(passed(kind))
end

def named(flag)
  flag ? 'a' : 'b'
end

def passed(kind)
  kind
end

def over_lines
  # ok: flow-said
  unlock(
    NAME,
    strict: true
  )
end
