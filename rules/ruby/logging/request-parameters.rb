class OrdersController < ApplicationController
  def create
    # ruleid: ruby-logging-request-parameters
    logger.info("params - #{params.inspect}")
    # ruleid: ruby-logging-request-parameters
    Rails.logger.debug params
    # ruleid: ruby-logging-request-parameters
    @logger.warn("bad request " + request.params.to_s)
    # ok: ruby-logging-request-parameters
    logger.info(request.filtered_parameters)
    # ok: ruby-logging-request-parameters
    logger.info("order #{params[:id]}")
    # ok: ruby-logging-request-parameters
    logger.info("page #{page_params}")
  end

  def call(params)
    # ok: ruby-logging-request-parameters
    logger.debug(params)
  end
end

# Each of the other forms once.
# ruleid: ruby-logging-request-parameters
logger.debug(params)
# ruleid: ruby-logging-request-parameters
@logger.debug(params)
# ruleid: ruby-logging-request-parameters
record.logger.info(params)
# ruleid: ruby-logging-request-parameters
@logger.info(params)
# ruleid: ruby-logging-request-parameters
logger.warn(params)
# ruleid: ruby-logging-request-parameters
record.logger.warn(params)
# ruleid: ruby-logging-request-parameters
logger.error(params)
# ruleid: ruby-logging-request-parameters
record.logger.error(params)
# ruleid: ruby-logging-request-parameters
@logger.error(params)
# ruleid: ruby-logging-request-parameters
logger.fatal(params)
# ruleid: ruby-logging-request-parameters
record.logger.fatal(params)
# ruleid: ruby-logging-request-parameters
@logger.fatal(params)
