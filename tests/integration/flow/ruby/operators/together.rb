# Rules that look at one place do not take from one another.

def told(name)
  # ruleid: flow-told
  # ruleid: flow-told-again
  tell("about #{name}")
  # ok: flow-told
  # ok: flow-told-again
  tell('about nobody')
end

def told_of_outside
  # ruleid: flow-told
  # ruleid: flow-told-again
  tell(source)
end
