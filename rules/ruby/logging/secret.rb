class SessionsController < ApplicationController
  def create
    # ruleid: ruby-logging-secret
    logger.info("login #{user.email} #{password}")
    # ruleid: ruby-logging-secret
    Rails.logger.debug "token is #{user.access_token}"
    # ruleid: ruby-logging-secret
    logger.warn(params[:password])
    # ok: ruby-logging-secret
    logger.info("login #{user.id}")
    # ok: ruby-logging-secret
    logger.info("password is wrong")
    # ok: ruby-logging-secret
    logger.info("api key #{mask(api_key)}")
    # ok: ruby-logging-secret
    logger.info("password set - #{password.present?}")
    # ok: ruby-logging-secret
    logger.info("reset link in #{password_reset_path}")
  end
end

# ok: ruby-logging-secret
logger.info("password")
# ok: ruby-logging-secret
logger.info("#{password.length} letters of #{api_key[0, 4]}")
# ok: ruby-logging-secret
logger.info("card ***#{card_number}")

# Each of the other forms once.
# ruleid: ruby-logging-secret
logger.debug("login #{password}")
# ruleid: ruby-logging-secret
@logger.debug("login #{password}")
# ruleid: ruby-logging-secret
record.logger.info("login #{password}")
# ruleid: ruby-logging-secret
@logger.info("login #{password}")
# ruleid: ruby-logging-secret
record.logger.warn("login #{password}")
# ruleid: ruby-logging-secret
@logger.warn("login #{password}")
# ruleid: ruby-logging-secret
logger.error("login #{password}")
# ruleid: ruby-logging-secret
record.logger.error("login #{password}")
# ruleid: ruby-logging-secret
@logger.error("login #{password}")
# ruleid: ruby-logging-secret
logger.fatal("login #{password}")
# ruleid: ruby-logging-secret
record.logger.fatal("login #{password}")
# ruleid: ruby-logging-secret
@logger.fatal("login #{password}")
