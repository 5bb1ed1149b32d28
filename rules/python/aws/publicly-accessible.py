import boto3
from boto3 import client as aws

PUBLIC = True
rds = boto3.client("rds")

# ruleid: python-aws-publicly-accessible
rds.create_db_instance(DBInstanceIdentifier="orders", PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
aws("redshift").create_cluster(
    ClusterIdentifier="stats",
    PubliclyAccessible=PUBLIC,
    NodeType="ra3.large",
)
# ok: python-aws-publicly-accessible
rds.create_db_instance(DBInstanceIdentifier="orders", PubliclyAccessible=False)
# ok: python-aws-publicly-accessible
rds.create_db_instance(DBInstanceIdentifier="orders")


# Each of the other forms once.
# ruleid: python-aws-publicly-accessible
client.modify_db_instance(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.create_db_instance_read_replica(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.restore_db_instance_from_db_snapshot(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.restore_db_instance_to_point_in_time(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.create_db_cluster(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.modify_cluster(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.create_replication_instance(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.create_broker(PubliclyAccessible=True)
# ruleid: python-aws-publicly-accessible
client.create_workgroup(publiclyAccessible=True)
