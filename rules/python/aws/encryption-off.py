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
