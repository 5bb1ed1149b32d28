class DocumentsController < ApplicationController
  def show
    s3 = Aws::S3::Client.new
    # ruleid: ruby-aws-request-object-name
    file = s3.get_object(bucket: BUCKET, key: params[:key])
    # ruleid: ruby-aws-request-object-name
    redirect_to signer.presigned_url(:get_object, bucket: BUCKET, key: "documents/#{params[:name]}")
    # ruleid: ruby-aws-request-object-name
    s3.list_objects_v2(bucket: BUCKET, prefix: params[:folder])
  end

  def safe
    s3 = Aws::S3::Client.new
    # ok: ruby-aws-request-object-name
    s3.get_object(bucket: BUCKET, key: current_user.documents.find(params[:id]).key)
    # ok: ruby-aws-request-object-name
    s3.put_object(bucket: BUCKET, key: SecureRandom.uuid, body: params[:text])
    # ok: ruby-aws-request-object-name
    s3.get_object(bucket: BUCKET, key: "reports/#{params[:year].to_i}.pdf")
  end
end

# Each of the other forms once.
# ruleid: ruby-aws-request-object-name
s3.get_object(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.get_object(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.get_object(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.get_object(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.delete_object(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.delete_object(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.delete_object(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.delete_object(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.head_object(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.head_object(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.head_object(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.head_object(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.copy_object(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.copy_object(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.copy_object(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.copy_object(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.presigned_url(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.presigned_url(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.presigned_url(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.presigned_url(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.list_objects_v2(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.list_objects_v2(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.list_objects_v2(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.list_objects_v2(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.restore_object(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.restore_object(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.restore_object(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.restore_object(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.get_object_acl(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.get_object_acl(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.get_object_acl(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.get_object_acl(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object_acl(key: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object_acl(bucket: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object_acl(prefix: params[:x])
# ruleid: ruby-aws-request-object-name
s3.put_object_acl(copy_source: params[:x])
# ruleid: ruby-aws-request-object-name
bucket.object(params[:x])
# ruleid: ruby-aws-request-object-name
s3.bucket(params[:x])
# ruleid: ruby-aws-request-object-name
path.presigned_url(:sum, key: params[:x])
# ruleid: ruby-aws-request-object-name
path.presigned_url(:sum, bucket: params[:x])
# ruleid: ruby-aws-request-object-name
Aws::S3::Object.new(second, params[:x])
# ruleid: ruby-aws-request-object-name
Aws::S3::Bucket.new(params[:x])
# ruleid: ruby-aws-request-object-name
Aws::S3::Object.new(key: params[:x])
