require_relative 'lib/tools/runner'
require_relative 'lib/things'

runner = Tools::Runner.new
runner.run(source)
runner.run_quoted(source)
runner.run_fixed
runner.run_legacy(source)
runner.run_current(source)

given = prepared(source)
# ruleid: flow
sink(given)
given = prepared_own(source)
# ok: flow
sink(given)

each_of([source]) do |text|
  # ruleid: flow
  sink(text)
end
each_of(['fixed']) do |text|
  # ok: flow
  sink(text)
end

thing = Things.create(:plain)
given = thing.do(source)
# ruleid: flow
sink(given)
thing = Things.create(:careful)
given = thing.do(source)
# ok: flow
sink(given)
given = Things::REGISTRY[:plain].new.do(source)
# ruleid: flow
sink(given)
given = Things::REGISTRY[:careful].new.do(source)
# ok: flow
sink(given)
