# ruleid: method
def create(params)
  x = 1
  save(params)
end

# ok: method
def create2(params)
  x = 1
end

# ruleid: on-self
def self.build
  1
end

# ruleid: a-class
class UsersController < ApplicationController
  skip :auth
end

# ok: a-class
class Other < Base
  skip :auth
end

# ruleid: sequence
key = "fixed"
log(key)
encode(data, key)

# ok: sequence
key2 = other
encode(data, key2)

begin
  go
# ruleid: rescued
rescue StandardError => e
  nil
end

# ruleid: deep
x = [1, eval(y)]
