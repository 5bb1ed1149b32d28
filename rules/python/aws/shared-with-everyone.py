import boto3

ec2 = boto3.client("ec2")
sqs = boto3.resource("sqs")
functions = boto3.client("lambda")


def share(snapshot, image, queue, org):
    # ruleid: python-aws-shared-with-everyone
    ec2.modify_snapshot_attribute(SnapshotId=snapshot, OperationType="add", GroupNames=["all"])
    # ruleid: python-aws-shared-with-everyone
    ec2.modify_image_attribute(
        ImageId=image,
        LaunchPermission={"Add": [{"Group": "all"}]},
    )
    # ruleid: python-aws-shared-with-everyone
    sqs.Queue(queue).add_permission(Label="all", AWSAccountIds=["*"], Actions=["SendMessage"])
    # ruleid: python-aws-shared-with-everyone
    functions.create_function_url_config(FunctionName="f", AuthType="NONE")
    # ok: python-aws-shared-with-everyone
    ec2.modify_snapshot_attribute(SnapshotId=snapshot, OperationType="add", UserIds=["111122223333"])
    # ok: python-aws-shared-with-everyone
    ec2.modify_snapshot_attribute(SnapshotId=snapshot, OperationType="remove", GroupNames=["all"])
    # ok: python-aws-shared-with-everyone
    functions.add_permission(FunctionName="f", StatementId="s", Action="lambda:InvokeFunction", Principal="*", PrincipalOrgID=org)
    # ok: python-aws-shared-with-everyone
    functions.create_function_url_config(FunctionName="f", AuthType="AWS_IAM")


# Each of the other forms once.
# ruleid: python-aws-shared-with-everyone
ec2.modify_image_attribute(UserGroups=["all"])
# ruleid: python-aws-shared-with-everyone
ec2.modify_snapshot_attribute(CreateVolumePermission={"Add": [{"Group": "all"}]})
# ruleid: python-aws-shared-with-everyone
rds.modify_db_snapshot_attribute(ValuesToAdd=["all"])
# ruleid: python-aws-shared-with-everyone
rds.modify_db_cluster_snapshot_attribute(ValuesToAdd=["all"])
# ruleid: python-aws-shared-with-everyone
topic.add_permission(AWSAccountId=["*"])
# ruleid: python-aws-shared-with-everyone
lambdas.add_permission(Principal="*")
# ruleid: python-aws-shared-with-everyone
lambdas.add_layer_version_permission(Principal="*")
# ruleid: python-aws-shared-with-everyone
lambdas.update_function_url_config(AuthType="NONE")
# ruleid: python-aws-shared-with-everyone
kms.create_grant(GranteePrincipal="*")
# ruleid: python-aws-shared-with-everyone
events.put_permission(Principal="*")
# ruleid: python-aws-shared-with-everyone
secrets.put_resource_policy(BlockPublicPolicy=False)
# ok: python-aws-shared-with-everyone
lambdas.add_layer_version_permission(LayerName="shop", Principal="*", OrganizationId=org)
# ok: python-aws-shared-with-everyone
events.put_permission(Principal="*", Condition=condition)
# ok: python-aws-shared-with-everyone
lambdas.add_permission(FunctionName="shop", Principal="*", SourceArn=arn)
