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
{"Action": ["=~/^Update:/"]}
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.put_key_policy(Policy="s3")
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.create_key(Policy="s3")
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.put_resource_policy(ResourcePolicy="s3")
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.set_repository_policy(policyText="s3")
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.set_topic_attributes(AttributeValue="s3")
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.create_role(AssumeRolePolicyDocument="s3")
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.update_assume_role_policy(PolicyDocument="s3")
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.set_queue_attributes(Attributes={"Policy": "s3"})
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.create_queue(Attributes={"Policy": "s3"})
# ruleid: python-aws-policy-public-principal
{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}.Policy().put(Policy="s3")
