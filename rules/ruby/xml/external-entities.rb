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
