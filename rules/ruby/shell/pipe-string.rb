# ruleid: ruby-shell-pipe-string
open("|gzip -dc #{path}") { |io| io.read }
# ruleid: ruby-shell-pipe-string
text = open("| git show " + revision, "r").read
# ruleid: ruby-shell-pipe-string
IO.read("|pdftotext #{path} -")
LOG = "production.log"
# ok: ruby-shell-pipe-string
open("|tail -n 10 log/#{LOG}")
# ok: ruby-shell-pipe-string
open("|cat #{Shellwords.escape(path)}")
# ok: ruby-shell-pipe-string
open("tmp/#{name}.txt")
# ok: ruby-shell-pipe-string
puts("| #{name} |")

# ok: ruby-shell-pipe-string
open("|ls".dup)

# Each of the other forms once.
# ruleid: ruby-shell-pipe-string
Kernel.open("|gzip -dc #{path}")
# ruleid: ruby-shell-pipe-string
IO.readlines("|gzip -dc #{path}")
# ruleid: ruby-shell-pipe-string
IO.foreach("|gzip -dc #{path}")
# ruleid: ruby-shell-pipe-string
open("|gzip -dc %s" % path)
