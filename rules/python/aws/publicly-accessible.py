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
