import boto3

ec2 = boto3.client("ec2")
rds = boto3.client("rds")

# ruleid: python-aws-encryption-off
rds.create_db_instance(DBInstanceIdentifier="orders", StorageEncrypted=False)
# ruleid: python-aws-encryption-off
ec2.create_volume(
    AvailabilityZone="eu-west-1a",
    Encrypted=False,
    Size=80,
)
# ruleid: python-aws-encryption-off
boto3.resource("ec2").create_volume(Encrypted=False, Size=8)
# ok: python-aws-encryption-off
rds.create_db_instance(DBInstanceIdentifier="orders", StorageEncrypted=True)
# ok: python-aws-encryption-off
ec2.create_volume(AvailabilityZone="eu-west-1a", Encrypted=True, Size=80)


# Each of the other forms once.
# ruleid: python-aws-encryption-off
client.create_db_cluster(StorageEncrypted=False)
# ruleid: python-aws-encryption-off
client.create_global_cluster(StorageEncrypted=False)
# ruleid: python-aws-encryption-off
ec2.copy_snapshot(Encrypted=False)
# ruleid: python-aws-encryption-off
ec2.copy_image(Encrypted=False)
# ruleid: python-aws-encryption-off
ec2.disable_ebs_encryption_by_default()
# ruleid: python-aws-encryption-off
efs.create_file_system(Encrypted=False)
# ruleid: python-aws-encryption-off
redshift.create_cluster(Encrypted=False)
# ruleid: python-aws-encryption-off
cache.create_replication_group(AtRestEncryptionEnabled=False)
# ruleid: python-aws-encryption-off
cache.create_replication_group(TransitEncryptionEnabled=False)
# ruleid: python-aws-encryption-off
s3.delete_bucket_encryption(Bucket=bucket)
# ruleid: python-aws-encryption-off
kinesis.stop_stream_encryption(StreamName=name, EncryptionType="KMS")
