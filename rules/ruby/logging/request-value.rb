class SessionsController < ApplicationController
  def create
    # ruleid: ruby-logging-request-value
    logger.info("login failed for #{params[:name]}")
    # ruleid: ruby-logging-request-value
    Rails.logger.warn "agent " + request.user_agent
    name = params[:user][:name]
    # ruleid: ruby-logging-request-value
    @logger.error(name)
  end

  def safe
    # ok: ruby-logging-request-value
    logger.info("login failed for #{params[:name].inspect}")
    # ok: ruby-logging-request-value
    logger.info("page #{params[:page].to_i}")
    # ok: ruby-logging-request-value
    logger.info("user #{User.find(params[:id]).name}")
    # ok: ruby-logging-request-value
    logger.info(params[:name].gsub(/[\r\n]/, " "))
  end
end

# Each of the other forms once.
# ruleid: ruby-logging-request-value
logger.debug("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
record.logger.debug("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
@logger.debug("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
LOGGER.debug("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
log.debug("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
logger.info("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
record.logger.info("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
@logger.info("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
LOGGER.info("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
log.info("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
logger.warn("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
record.logger.warn("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
@logger.warn("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
LOGGER.warn("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
log.warn("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
logger.error("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
record.logger.error("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
@logger.error("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
LOGGER.error("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
log.error("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
logger.fatal("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
record.logger.fatal("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
@logger.fatal("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
LOGGER.fatal("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
log.fatal("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
logger.unknown("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
record.logger.unknown("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
@logger.unknown("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
LOGGER.unknown("failed #{params[:x]}")
# ruleid: ruby-logging-request-value
log.unknown("failed #{params[:x]}")
