module Settings
  TOOL = '/usr/bin/tool'.freeze
  LEGACY = false

  def self.command
    [TOOL, '--all'].join(' ')
  end
end
