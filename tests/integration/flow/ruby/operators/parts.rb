# Sources, sinks, sanitizers and propagators as rules state them.
class PartsController < ApplicationController
  def source_and_sink
    # ruleid: flow
    sink(source)
    # ok: flow
    sink('fixed')
    # ok: flow
    other(source)
    # ruleid: flow
    system(params[:cmd])
    # ok: flow
    system(action_name)
    # ruleid: flow
    sink(cookies[:name])
    # ruleid: flow
    sink(request.headers['X-Name'])
    # ruleid: flow
    sink(params.require(:user).permit(:name)[:name])
    # ruleid: flow
    `ls #{params[:dir]}`
    # ok: flow
    `ls #{Rails.root}`
    # ruleid: flow
    Product.order(params[:sort])
    # ok: flow
    Product.order('name')
  end

  def which_argument
    # ruleid: flow
    Product.find_by_sql("SELECT * FROM products WHERE name = '#{params[:name]}'")
    # ok: flow
    Product.find_by_sql('SELECT * FROM products WHERE id = ' + params[:id].to_i.to_s)
    # ok: flow
    sink('fixed', params[:name])
  end

  def sanitizers
    value = params[:value]
    # ok: flow
    sink(clean(value))
    # ruleid: flow
    sink(cleaned(value))
    # ok: flow
    system("ls #{Shellwords.escape(value)}")
    # ok: flow
    system("ls #{value.shellescape}")
    # ruleid: flow
    system("ls #{value.to_s}")
    safe = clean(value)
    # ok: flow
    sink("a #{safe}")
    # ruleid: flow
    sink("a #{safe} #{value}")
    value = clean(value)
    # ok: flow
    sink(value)
    value += params[:more]
    # ruleid: flow
    sink(value)
  end

  def sanitizer_of_a_part
    parts = [clean(params[:a]), params[:b]]
    # ok: flow
    sink(parts[0])
    # ruleid: flow
    sink(parts[1])
    # ruleid: flow
    sink(parts.join)
  end

  def exact
    value = source
    # ruleid: flow-exact
    exactly(value)
    # ok: flow-exact
    exactly([value])
    # ok: flow-exact
    exactly({ a: value })
    # ruleid: flow-exact
    loosely([value])
    # ruleid: flow-exact
    loosely({ a: value })
    # ok: flow-exact
    loosely(['value'])
    # ruleid: flow-exact
    exactly("a #{value}")
  end

  def side_effects(deep)
    buffer = make_buffer
    # ok: flow-effect
    effect_sink(buffer)
    fill(buffer)
    # ruleid: flow-effect
    effect_sink(buffer)
    if deep
      scrub(buffer)
      # ok: flow-effect
      effect_sink(buffer)
    end
    # ruleid: flow-effect
    effect_sink(buffer)
    scrub(buffer)
    # ok: flow-effect
    effect_sink(buffer)
  end

  def side_effects_on_one_of_two
    one = make_buffer
    two = make_buffer
    fill(one)
    # ruleid: flow-effect
    effect_sink(one)
    # ok: flow-effect
    effect_sink(two)
  end

  def propagators(builder, other)
    builder.absorb(source)
    # ruleid: flow-propagated
    propagated_sink(builder)
    # ok: flow-propagated
    propagated_sink(other)
    other.absorb(clean(source))
    # ok: flow-propagated
    propagated_sink(other)
    transfer(builder, other)
    # ruleid: flow-propagated
    propagated_sink(other)
  end

  def labels(folder)
    value = source
    # ok: flow-labels
    labelled_sink(value)
    path = File.join(folder, value)
    # ruleid: flow-labels
    labelled_sink(path)
    # ok: flow-labels
    labelled_sink(File.join(folder, 'fixed'))
    # ok: flow-labels
    labelled_sink(path + vetted(folder))
    # ruleid: flow-labels
    labelled_sink(File.join('a', value))
  end

  def handle(name, size)
    # ruleid: flow-focus
    focus_sink(1, key: name)
    # ok: flow-focus
    focus_sink(name, key: 1)
    # ruleid: flow-focus
    focus_sink(key: size)
  end

  def handle_not(name)
    # ok: flow-focus
    focus_sink(key: name)
  end
end

def pairs_without_braces
  # ok: flow-exact
  exactly('name' => source())
  # ruleid: flow-exact
  exactly(source() => 'name')
  # ruleid: flow-exact
  loosely('name' => source())
end
