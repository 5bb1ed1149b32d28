# A credential in pieces, in an address, behind other tools' words of silence.
module Joined
  PART = "shop"
  PARTS_TOKEN = ⟦"{{alnum:14}}" + "{{alnum:14}}"⟧
  INPUT_TOKEN = "Bearer " + params[:token]
  DATABASE = "postgres://app:⟦{{alnum:17}}⟧@db.internal/#{NAME}"
  ARCHIVE = "postgres://app:#{ENV.fetch('ARCHIVE_PASSWORD')}@db.internal/#{NAME}"

  def configure(config)
    config.x.mail.api_token = "⟦{{alnum:39}}⟧"
    config.x.mail.token_name = "mail-token"
    config.fetch(:push_secret) { "⟦{{alnum:38}}⟧" }
    config.fetch(:push_secret) { raise "no secret" }
  end

  NINTH_TOKEN = "{{alnum:37}}" # nosemgrep: ruby-credentials-named-value
  TENTH_TOKEN = "{{alnum:36}}" # nosemgrep
  OTHER_TOKEN = "⟦{{alnum:35}}⟧" # nosemgrep: another-rule
end
