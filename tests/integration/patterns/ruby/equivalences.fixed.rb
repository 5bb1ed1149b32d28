# ruleid: without-parentheses
user.reload
# ruleid: without-parentheses
user.reload()
# ruleid: without-parentheses
user.reload(1)
# ok: without-parentheses
reload

# ruleid: made-without-parentheses
Net::Client.new
# ok: made-without-parentheses
Net::Client.open

# ruleid: any-definition
def handle(a)
  a
end

class Handler
  # ruleid: any-definition
  def self.handle
    1
  end

  # ok: any-definition
  def self.other
    1
  end
end

# ruleid: any-text
query(<<~SQL)
  select 1
SQL
# ruleid: built-text
query(<<~SQL)
  select #{column}
SQL
# ok: any-text
query(text)

# ruleid: list-of-texts
allow(%w(a b))
# ruleid: list-of-texts
allow(["a", b])
# ok: list-of-texts
allow([a, b])

# ruleid: from-the-top
::Open::URI.open(1)
# ok: from-the-top
Other::URI.open(1)

# ruleid: of-self
self.params[:id]
# ruleid: of-self
params[:id]
# ok: of-self
other.params[:id]

# ruleid: unless-set
y ||= fetch(1)
# ruleid: unless-set
y = fetch(1)
# ok: unless-set
fetch(1)

k = "ls"
k << dir
# ok: no-constant
run(k)
m = "ls"
# ruleid: no-constant
run(m)

# ruleid: ternary
ready ? go : stay
# ok: ternary
done ? go : stay

# ruleid: map-in-braces
open_it({ mode: "w" })
# ruleid: map-in-braces
open_it(path, mode: "w")
# ok: map-in-braces
open_it(path, other: "w")

# ruleid: rest-of-arguments
call(a, b, last)
# ok: rest-of-arguments
call(a, last, b)

# ruleid: text-of-form
send_to("someone@example.com")
# ok: text-of-form
send_to("Someone@example.com")

# ruleid: chain
User.active.order(:id).where(a: 1)
# ok: chain
Group.active.where(a: 1)

# ruleid: modifier
stop(1) if late
# ruleid: modifier
stop(1) unless early
# ok: modifier
stop(1)

# ruleid: unless-not
wait(1) unless ready?
# ruleid: unless-not
wait(1) if !ready?
# ok: unless-not
wait(1) if ready?

# ruleid: given-by-name
link "a", path, target: "_blank", rel: "x"
# ok: given-by-name
link "a", path, target: "self"

# ruleid: mended
load(path, safe: true)
