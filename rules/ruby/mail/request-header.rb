class ContactController < ApplicationController
  def create
    # ruleid: ruby-mail-request-header
    Pony.mail(to: "office@example.com", from: params[:email], subject: "Question")
    # ruleid: ruby-mail-request-header
    Pony.mail(to: params[:friend], subject: "Look at this", body: text)
    # ruleid: ruby-mail-request-header
    Pony.mail(to: OFFICE, subject: "From #{params[:name]}")
  end

  def safe
    # ok: ruby-mail-request-header
    Pony.mail(to: OFFICE, subject: "Question", body: params[:text])
    # ok: ruby-mail-request-header
    Pony.mail(to: User.find(params[:id]).email, subject: "Question")
    # ok: ruby-mail-request-header
    Pony.mail(to: OFFICE, subject: params[:subject].delete("\r\n"))
  end
end

class InvitationMailer < ApplicationMailer
  def invite
    # ok: ruby-mail-request-header
    mail(to: params[:user].email)
  end
end

# Each of the other forms once.
# ruleid: ruby-mail-request-header
mail(to: params[:x])
# ruleid: ruby-mail-request-header
mail(from: params[:x])
# ruleid: ruby-mail-request-header
mail(cc: params[:x])
# ruleid: ruby-mail-request-header
mail(bcc: params[:x])
# ruleid: ruby-mail-request-header
mail(reply_to: params[:x])
# ruleid: ruby-mail-request-header
Pony.mail(to: params[:x])
# ruleid: ruby-mail-request-header
Pony.mail(from: params[:x])
# ruleid: ruby-mail-request-header
Pony.mail(cc: params[:x])
# ruleid: ruby-mail-request-header
Pony.mail(bcc: params[:x])
# ruleid: ruby-mail-request-header
Pony.mail(subject: params[:x])
# ruleid: ruby-mail-request-header
smtp.send_message(params[:x])
# ruleid: ruby-mail-request-header
smtp.sendmail(params[:x])
# ruleid: ruby-mail-request-header
smtp.send_message(Order, params[:x])

class Notices < ActionMailer::Base
  def notice
    # The parameters of a mailer are what the caller gave it.
    # ok: ruby-mail-request-header
    mail(to: params[:user].email, subject: "Notice")
  end
end
