# ruleid: any-call
foo 1
# ruleid: any-call
foo(1) { |x| x }
# ok: any-call
bar(1)

# ruleid: receiver
user&.save(1)
# ruleid: receiver
(user).save 1

# ruleid: keyword
f(a: 1)
# ruleid: keyword
f(:a => 1)
# ruleid: keyword
f({ a: 1 })
# ok: keyword
f(a: 2)

# ruleid: any-string
g('x')
# ruleid: any-string
g(%q(x))
# ok: any-string
g("#{x}")

# ruleid: interpolated
h("a #{x} b")
# ruleid: interpolated
h(:"a#{x}")
# ok: interpolated
h("a b")

# ruleid: command
`ls #{dir}`
# ruleid: command
%x(ls #{dir})
# ok: command
`ls`

# ruleid: constant
A::B.new(1)
# ok: constant
B.new(1)

# ruleid: any-method
Digest::SHA1.hexdigest 'abc'
# ruleid: any-method
Digest::SHA1.new
# ok: any-method
Digest::SHA256.new

Base.session = {
  # ruleid: a-pair
  :secure => false,
  # ok: a-pair
  :name => "x"
}

# ruleid: conditional
go if ready
# ruleid: conditional
if ready
  go
end
# ok: conditional
go unless ready


def last
  # ruleid: returned
  secret
end


def early
  # ruleid: returned
  return secret
end

# ruleid: with-block
each_row(1) do |row|
  use(row)
end
# ok: with-block
each_row(1)

class Sized
  ONE = 1

  def initialize(given)
    @one = 1
    @given = given
    @again = 1
  end

  def act
    # ruleid: keyword
    f(a: @one)
    # ok: keyword
    f(a: @given)
    # ok: keyword
    f(a: @again)
    # ruleid: keyword
    f(a: ONE)
  end

  def change
    @again += 1
  end
end

# ruleid: keyword
f(a: Sized::ONE)
# ok: keyword
f(a: Other::ONE)
