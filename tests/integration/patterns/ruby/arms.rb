case word
# ruleid: arm
when "drop"
  drop
# ok: arm
when "keep"
  keep
end

# ruleid: matched
case number
when 1
  one
end
# ok: matched
case number
when 2
  two
end

begin
  work
# ruleid: named-rescue
rescue KeyError => error
  warn(error)
# ok: named-rescue
rescue IndexError
  nil
end

# ruleid: open-pair
x = { :a => 1 }
# ok: open-pair
find(:a => 1)
