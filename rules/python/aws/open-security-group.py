import boto3

ANYWHERE = "0.0.0.0/0"
ec2 = boto3.client("ec2")


def open_ports(group, sg):
    # ruleid: python-aws-open-security-group
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp=ANYWHERE)
    ec2.authorize_security_group_ingress(
        GroupId=group,
        IpPermissions=[
            # ruleid: python-aws-open-security-group
            {
                "IpProtocol": "tcp",
                "FromPort": 5432,
                "ToPort": 5432,
                "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "database"}],
            },
            # ok: python-aws-open-security-group
            {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
            # ok: python-aws-open-security-group
            {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "192.0.2.0/24"}]},
        ],
    )
    # ruleid: python-aws-open-security-group
    sg.authorize_ingress(CidrIp="::/0", IpProtocol="-1")
    # ok: python-aws-open-security-group
    sg.authorize_ingress(IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    # ok: python-aws-open-security-group
    sg.authorize_egress(IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    # ok: python-aws-open-security-group
    sg.revoke_ingress(IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])


# Each of the other forms once.
# ruleid: python-aws-open-security-group
group.authorize(cidr_ip="0.0.0.0/0")
# ruleid: python-aws-open-security-group
{"Ipv6Ranges": [{"CidrIpv6": "0.0.0.0/0"}]}
# ok: python-aws-open-security-group
ec2.authorize_security_group_ingress(GroupId=group_id, CidrIp="0.0.0.0/0", FromPort=443, ToPort=443)
# ok: python-aws-open-security-group
ec2.authorize_security_group_ingress(GroupId=group_id, IpPermissions=[{"FromPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
# ok: python-aws-open-security-group
ec2.authorize_security_group_egress(GroupId=group_id, IpPermissions=[{"IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
# ok: python-aws-open-security-group
ec2.revoke_security_group_egress(GroupId=group_id, IpPermissions=[{"IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
# ok: python-aws-open-security-group
ec2.revoke_security_group_ingress(GroupId=group_id, IpPermissions=[{"IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
# ok: python-aws-open-security-group
group.revoke_egress(IpPermissions=[{"IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
