import boto3

iam = boto3.client("iam")
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"


def grant(role):
    document = {
        "Version": "2012-10-17",
        "Statement": [
            # ruleid: python-aws-iam-full-admin
            {"Sid": "All", "Resource": "*", "Action": ["*"], "Effect": "Allow"},
            # ok: python-aws-iam-full-admin
            {"Effect": "Deny", "Action": "*", "Resource": "*"},
            # ok: python-aws-iam-full-admin
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"},
        ],
    }
    # ruleid: python-aws-iam-full-admin
    iam.attach_role_policy(
        RoleName=role,
        PolicyArn=ADMIN,
    )
    # ok: python-aws-iam-full-admin
    iam.attach_role_policy(RoleName=role, PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    return document


# Each of the other forms once.
# ruleid: python-aws-iam-full-admin
{"Effect": "Allow", "Action": "*", "Resource": "*"}
# ruleid: python-aws-iam-full-admin
{"Effect": "Allow", "Action": "*", "Resource": ["*"]}
# ruleid: python-aws-iam-full-admin
{"Effect": "Allow", "Action": "*:*", "Resource": "*"}
# ruleid: python-aws-iam-full-admin
iam.attach_user_policy(PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
# ruleid: python-aws-iam-full-admin
iam.attach_group_policy(PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
# ok: python-aws-iam-full-admin
{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}
