class Loader
  def run(name, text)
    # ruleid: ruby-code-dynamic-eval
    eval(text)
    # ruleid: ruby-code-dynamic-eval
    eval "#{name}.new"
    # ruleid: ruby-code-dynamic-eval
    klass.class_eval("def #{name}; @#{name}; end", __FILE__, __LINE__)
    # ruleid: ruby-code-dynamic-eval
    config.each { |line| Kernel.eval(line) }
  end

  def safe(name)
    # ok: ruby-code-dynamic-eval
    eval("1 + 1")
    # ok: ruby-code-dynamic-eval
    eval(File.read("project.gemspec"), binding)
    # ok: ruby-code-dynamic-eval
    klass.class_eval { attr_reader name }
    # ok: ruby-code-dynamic-eval
    klass.class_eval("def size; 0; end")
  end
end

# ok: ruby-code-dynamic-eval
Kernel.eval("1 + 1")
# ok: ruby-code-dynamic-eval
eval(params[:formula])

# Each of the other forms once.
# ruleid: ruby-code-dynamic-eval
record.instance_eval("text #{value} text")
# ruleid: ruby-code-dynamic-eval
record.module_eval("text #{value} text")
# ruleid: ruby-code-dynamic-eval
class_eval("text #{value} text")
# ruleid: ruby-code-dynamic-eval
module_eval("text #{value} text")
# ruleid: ruby-code-dynamic-eval
instance_eval("text #{value} text")
