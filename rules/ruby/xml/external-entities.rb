# ruleid: ruby-xml-external-entities
doc = Nokogiri::XML(text) { |config| config.strict.noent }
# ruleid: ruby-xml-external-entities
Nokogiri::XML(request.body, nil, nil, Nokogiri::XML::ParseOptions::NOENT | Nokogiri::XML::ParseOptions::DTDLOAD)
# ruleid: ruby-xml-external-entities
LibXML::XML.default_substitute_entities = true
# ruleid: ruby-xml-external-entities
LibXML::XML::Parser.string(text, options: LibXML::XML::Parser::Options::NOENT).parse
# ok: ruby-xml-external-entities
Nokogiri::XML(text)
# ok: ruby-xml-external-entities
Nokogiri::XML(text) { |config| config.strict.nonet }
# ok: ruby-xml-external-entities
LibXML::XML::Parser.string(text).parse

# ruleid: ruby-xml-external-entities
Nokogiri::XML::Document.parse(text) { |config| config.noent }

# Each of the other forms once.
# ruleid: ruby-xml-external-entities
Nokogiri::XML(data) { |config| options.noent }
# ruleid: ruby-xml-external-entities
Nokogiri::XML(data) { |config| options.dtdload }
# ruleid: ruby-xml-external-entities
Nokogiri::XML::Document.parse(data) { |config| options.noent }
# ruleid: ruby-xml-external-entities
Nokogiri.XML(data) { |config| options.noent }
# ruleid: ruby-xml-external-entities
Nokogiri::XML(data, user, entry, Nokogiri::XML::ParseOptions::NOENT)
# ruleid: ruby-xml-external-entities
Nokogiri::XML(data, user, entry, Nokogiri::XML::ParseOptions::DTDLOAD)
# ruleid: ruby-xml-external-entities
Nokogiri::XML(data, options: Nokogiri::XML::ParseOptions::NOENT)
# ruleid: ruby-xml-external-entities
Nokogiri::XML::Document.parse(data, user, entry, Nokogiri::XML::ParseOptions::NOENT)
# ruleid: ruby-xml-external-entities
Nokogiri::XML::Reader(data, user, entry, Nokogiri::XML::ParseOptions::NOENT)
# ruleid: ruby-xml-external-entities
Nokogiri::XML::ParseOptions.new(Nokogiri::XML::ParseOptions::NOENT)
# ruleid: ruby-xml-external-entities
context.replace_entities = true
# ruleid: ruby-xml-external-entities
XML.default_substitute_entities = true
# ruleid: ruby-xml-external-entities
LibXML::XML.default_load_external_dtd = true
# ruleid: ruby-xml-external-entities
XML::Parser.call(data, options: XML::Parser::Options::NOENT)
# ruleid: ruby-xml-external-entities
Hpricot.XML(data, expand_entities: true)
# ruleid: ruby-xml-external-entities
Ox.load(data, effort: :tolerant, entities: true)
