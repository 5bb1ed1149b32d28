import boto3
import flask


def forms(s3, out):
    name = flask.request.args["name"]
    # ruleid: python-files-s3-object-from-input
    s3.delete_object(Bucket="files", Key=name)
    # ruleid: python-files-s3-object-from-input
    s3.delete_object(Bucket=name, Key="a")
    # ruleid: python-files-s3-object-from-input
    s3.put_object(Bucket="files", Key=name)
    # ruleid: python-files-s3-object-from-input
    s3.put_object(Bucket=name, Key="a")
    # ruleid: python-files-s3-object-from-input
    s3.head_object(Bucket="files", Key=name)
    # ruleid: python-files-s3-object-from-input
    s3.copy_object(Bucket="files", CopySource=name)
    # ruleid: python-files-s3-object-from-input
    s3.download_file("files", name, "/srv/a")
    # ruleid: python-files-s3-object-from-input
    s3.download_fileobj("files", name, out)
    # ruleid: python-files-s3-object-from-input
    s3.list_objects_v2(Bucket=name)
    # ruleid: python-files-s3-object-from-input
    s3.list_objects_v2(Bucket="files", Prefix=name)
    # ruleid: python-files-s3-object-from-input
    s3.Object("files", name)
    # ruleid: python-files-s3-object-from-input
    s3.Bucket(name)
    # ruleid: python-files-s3-object-from-input
    s3.get_item(TableName=name)
    # ruleid: python-files-s3-object-from-input
    s3.get_parameter(Name=name)
    # ruleid: python-files-s3-object-from-input
    s3.get_secret_value(SecretId=name)
    # ruleid: python-files-s3-object-from-input
    s3.invoke(FunctionName=name)
    # ok: python-files-s3-object-from-input
    s3.put_object(Bucket="files", Key="a", Body=name)
