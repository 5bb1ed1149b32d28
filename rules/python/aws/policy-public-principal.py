import json

import boto3

s3 = boto3.client("s3")
TEXT = """
{"Version": "2012-10-17",
 "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
"""


def policies(bucket, queue, topic, org):
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=json.dumps(
            {
                "Version": "2012-10-17",
                "Statement": [
                    # ruleid: python-aws-policy-public-principal
                    {
                        "Sid": "Read",
                        "Action": ["s3:GetObject"],
                        "Principal": "*",
                        "Effect": "Allow",
                        "Resource": f"arn:aws:s3:::{bucket}/*",
                    },
                    # ok: python-aws-policy-public-principal
                    {
                        "Effect": "Deny",
                        "Principal": "*",
                        "Action": "s3:*",
                        "Resource": f"arn:aws:s3:::{bucket}/*",
                    },
                ],
            }
        ),
    )
    # ruleid: python-aws-policy-public-principal
    trust = {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}
    # ruleid: python-aws-policy-public-principal
    s3.put_bucket_policy(Bucket=bucket, Policy=TEXT)
    narrowed = {
        "Statement": [
            # ok: python-aws-policy-public-principal
            {
                "Effect": "Allow",
                "Principal": "*",
                "Action": "sqs:SendMessage",
                "Condition": {"StringEquals": {"aws:PrincipalOrgID": org}},
            }
        ]
    }
    # ok: python-aws-policy-public-principal
    stack = {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}
    # ok: python-aws-policy-public-principal
    service = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage"}
    return trust, narrowed, stack, service


# Each of the other forms once.
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": ["*"]}}
# ok: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": "*", "Action": ["Update:*"], "Resource": "*"}
# ruleid: python-aws-policy-public-principal
kms.put_key_policy(KeyId=key_id, PolicyName="default", Policy=TEXT)
# ruleid: python-aws-policy-public-principal
kms.create_key(Policy=TEXT)
# ruleid: python-aws-policy-public-principal
secrets.put_resource_policy(SecretId=name, ResourcePolicy=TEXT)
# ruleid: python-aws-policy-public-principal
ecr.set_repository_policy(repositoryName=name, policyText=TEXT)
# ruleid: python-aws-policy-public-principal
sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=TEXT)
# ruleid: python-aws-policy-public-principal
iam.create_role(RoleName=name, AssumeRolePolicyDocument=TEXT)
# ruleid: python-aws-policy-public-principal
iam.update_assume_role_policy(RoleName=name, PolicyDocument=TEXT)
# ruleid: python-aws-policy-public-principal
sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": TEXT})
# ruleid: python-aws-policy-public-principal
sqs.create_queue(QueueName=name, Attributes={"Policy": TEXT})
# ruleid: python-aws-policy-public-principal
bucket.Policy().put(Policy=TEXT)
# ok: python-aws-policy-public-principal
kms.create_key(Policy='{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}}]}')
