# Every way to build a text: folded when all of it is known, as dangerous as its parts when not.
require 'base64'
require 'cgi'
require 'uri'

class TextsController < ApplicationController
  PARTS = { 'name' => source, 'title' => 'fixed' }.freeze

  def concatenated
    value = params[:value]
    # ruleid: flow
    sink('a' + value + 'b')
    # ok: flow
    sink('a' + 'value' + 'b')
    text = 'a'
    text += value
    # ruleid: flow
    sink(text)
    text = +'a'
    text << 'value'
    # ok: flow
    sink(text)
    text << value
    # ruleid: flow
    sink(text)
    # ruleid: flow
    sink('a' 'b' + value)
    # ruleid: flow
    sink(value * 3)
    # ok: flow
    sink('value' * 3)
    text = 'a'.dup
    text.concat(value)
    # ruleid: flow
    sink(text)
    text = 'a'.dup
    text.concat('value')
    # ok: flow
    sink(text)
  end

  def formatted
    value = params[:value]
    # ruleid: flow
    sink('a %s b' % value)
    # ok: flow
    sink('a %s b' % 'value')
    # ruleid: flow
    sink('a %s b %s' % ['x', value])
    # ok: flow
    sink('a %d b' % value)
    # ruleid: flow
    sink(format('a %s', value))
    # ok: flow
    sink(format('a %s', 'value'))
    # ruleid: flow
    sink(sprintf('%s a', value))
    # ok: flow
    sink(sprintf('%d a', value))
    text = 'a %{name}' % { name: value, title: 'x' }
    # ruleid: flow
    sink(text)
    text = 'a %{title}' % { name: value, title: 'x' }
    # ok: flow
    sink(text)
    text = format('a %<name>s', name: value, title: 'x')
    # ruleid: flow
    sink(text)
    text = format('a %<title>s', name: value, title: 'x')
    # ok: flow
    sink(text)
  end

  def interpolated
    value = params[:value]
    own = 'value'
    # ruleid: flow
    sink("a #{value} b")
    # ok: flow
    sink("a #{own} b")
    # ok: flow
    sink('a #{value} b')
    # ruleid: flow
    sink("a #{own == 'value' ? value : 'x'} b")
    # ok: flow
    sink("a #{own == 'value' ? 'x' : value} b")
    # ruleid: flow
    sink(<<~TEXT)
      SELECT #{value}
    TEXT
    # ok: flow
    sink(<<~TEXT)
      SELECT #{own}
    TEXT
    # ok: flow
    sink(<<~'TEXT')
      SELECT #{value}
    TEXT
    # ruleid: flow
    sink(%Q(a #{value}))
    # ok: flow
    sink(%q(a #{value}))
    # ruleid: flow
    sink(:"a #{value}")
    # ruleid: flow
    sink(%W[a #{value}].join)
    # ok: flow
    sink(%w[a #{value}].join)
  end

  def joined
    value = params[:value]
    # ruleid: flow
    sink(['a', value].join(' '))
    # ok: flow
    sink(['a', 'value'].join(' '))
    # ruleid: flow
    sink(['a', 'b'].join(value))
    # ok: flow
    sink(%w[a b].join(','))
    # ruleid: flow
    sink(['a', value] * ',')
  end

  def sliced
    value = params[:value]
    # ruleid: flow
    sink(value[1..])
    # ruleid: flow
    sink(value[0])
    # ruleid: flow
    sink(PARTS['xname'[1..]])
    # ok: flow
    sink(PARTS['titles'[0..-2]])
    # ruleid: flow
    sink(PARTS['names'[0...4]])
    # ok: flow
    sink(PARTS['xtitle'[1, 5]])
    # ruleid: flow
    sink(value.slice(0, 3))
    # ok: flow
    sink('value'.slice(0, 3))
  end

  def replaced
    value = params[:value]
    # ruleid: flow
    sink(PARTS['prefix_name'.gsub('prefix_', '')])
    # ok: flow
    sink(PARTS['prefix_title'.sub('prefix_', '')])
    # ruleid: flow
    sink(value.gsub("'", "''"))
    # ok: flow
    sink('value'.gsub("'", "''"))
    # ruleid: flow
    sink('a NAME'.sub('NAME', value))
    # ok: flow
    sink('a NAME'.sub('NAME', 'x'))
    # ruleid: flow
    sink(PARTS['xname'.delete('x')])
    # ok: flow
    sink(PARTS['xtitle'.delete('x')])
    # ruleid: flow
    sink(PARTS['n_me'.tr('_', 'a')])
    # ok: flow
    sink(PARTS['t_tle'.tr('_', 'i')])
  end

  def cased
    value = params[:value]
    # ruleid: flow
    sink(PARTS['NAME'.downcase])
    # ok: flow
    sink(PARTS['TITLE'.downcase])
    # ruleid: flow
    sink(PARTS[' name '.strip])
    # ok: flow
    sink(PARTS[' title '.strip])
    # ruleid: flow
    sink(value.upcase.strip.chomp.squeeze)
    # ruleid: flow
    sink(PARTS['eman'.reverse])
    # ok: flow
    sink(PARTS['eltit'.reverse])
    # ruleid: flow
    sink(PARTS[:name.to_s])
    # ok: flow
    sink(PARTS[:title.to_s])
    # ruleid: flow
    sink(value.capitalize.swapcase)
    # ok: flow
    sink(PARTS['Title'.swapcase.downcase])
  end

  def split
    value = params[:value]
    # ruleid: flow
    sink(value.split(',').first)
    first, rest = 'name,title'.split(',')
    # ruleid: flow
    sink(PARTS[first])
    # ok: flow
    sink(PARTS[rest])
    # ruleid: flow
    sink(value.partition('=').last)
    # ok: flow
    sink('a=b'.partition('=').last)
    # ruleid: flow
    sink(value.chars.last)
    # ruleid: flow
    sink(value.lines.first)
  end

  def there_and_back
    value = params[:value]
    # ruleid: flow
    sink(Base64.decode64(Base64.encode64(value)))
    # ok: flow
    sink(Base64.decode64(Base64.encode64('value')))
    # ruleid: flow
    sink(PARTS[Base64.decode64('bmFtZQ==')])
    # ok: flow
    sink(PARTS[Base64.decode64('dGl0bGU=')])
    # ruleid: flow
    sink(PARTS[Base64.strict_decode64(Base64.strict_encode64('name'))])
    # ok: flow
    sink(PARTS[Base64.strict_decode64(Base64.strict_encode64('title'))])
    # ruleid: flow
    sink(CGI.unescape(CGI.escape(value)))
    # ok: flow
    sink(CGI.unescape(CGI.escape('value')))
    # ruleid: flow
    sink(PARTS[CGI.unescape('n%61me')])
    # ok: flow
    sink(PARTS[CGI.unescape('t%69tle')])
    # ruleid: flow
    sink(PARTS[URI.decode_www_form_component('n%61me')])
    # ok: flow
    sink(PARTS[URI.decode_www_form_component('t%69tle')])
  end

  def numbers
    value = params[:value]
    # ok: flow
    sink("a #{value.to_i}")
    # ruleid: flow
    sink("a #{value.to_s}")
    # ok: flow
    sink("a #{Integer(value)}")
    # ok: flow
    sink("LIMIT #{value.to_f}")
    # ruleid: flow
    sink("LIMIT #{value}")
    # ok: flow
    sink("rows #{value.length}")
  end

  def chosen
    value = params[:value]
    text = 'a' + 'b' == 'ab' ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = 'a' + 'b' == 'ba' ? value : 'fixed'
    # ok: flow
    sink(text)
    text = "#{1}-#{'a'}" == '1-a' ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = "#{1}-#{'a'}" == '2-a' ? value : 'fixed'
    # ok: flow
    sink(text)
    text = %w[a b].join('-') == 'a-b' ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = %w[a b].join('-') == 'ab' ? value : 'fixed'
    # ok: flow
    sink(text)
    text = '7'.to_i + 1 == 8 ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = '7'.to_i + 1 == 9 ? value : 'fixed'
    # ok: flow
    sink(text)
    text = 'abc'.index('c') == 2 ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = 'abc'.index('c') == 1 ? value : 'fixed'
    # ok: flow
    sink(text)
    text = [1, 2].max == 2 ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = [1, 2].first == 2 ? value : 'fixed'
    # ok: flow
    sink(text)
    text = %w[a b].length == 2 ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = %w[a b].length == 3 ? value : 'fixed'
    # ok: flow
    sink(text)
    text = 2.even? ? value : 'fixed'
    # ruleid: flow
    sink(text)
    text = 3.even? ? value : 'fixed'
    # ok: flow
    sink(text)
    text = 'abc' =~ /b/ ? value : 'fixed'
    # ruleid: flow
    sink(text)
  end
end
