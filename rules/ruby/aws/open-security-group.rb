# ruleid: ruby-aws-open-security-group
ec2.authorize_security_group_ingress(
  group_id: group,
  ip_permissions: [
    { ip_protocol: "tcp", from_port: 22, to_port: 22, ip_ranges: [{ cidr_ip: "0.0.0.0/0" }] }
  ]
)
# ruleid: ruby-aws-open-security-group
ec2.authorize_security_group_ingress(group_id: g, ip_protocol: "tcp", from_port: 5432, to_port: 5432, cidr_ip: "0.0.0.0/0")
# ruleid: ruby-aws-open-security-group
group.authorize_ingress(:ip_protocol => "-1", :cidr_ip => "0.0.0.0/0")
# ok: ruby-aws-open-security-group
ec2.authorize_security_group_ingress(
  group_id: group,
  ip_permissions: [
    { ip_protocol: "tcp", from_port: 443, to_port: 443, ip_ranges: [{ cidr_ip: "0.0.0.0/0" }] }
  ]
)
# ok: ruby-aws-open-security-group
ec2.authorize_security_group_ingress(group_id: g, ip_protocol: "tcp", from_port: 22, to_port: 22, cidr_ip: "10.0.0.0/8")
# ok: ruby-aws-open-security-group
ec2.revoke_security_group_ingress(group_id: g, cidr_ip: "0.0.0.0/0")

# ok: ruby-aws-open-security-group
ec2.authorize_security_group_ingress(group_id: g, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ip: "0.0.0.0/0")
# ok: ruby-aws-open-security-group
group.authorize_ingress(ip_protocol: "tcp", from_port: 80, to_port: 80, cidr_ip: "0.0.0.0/0")
# ok: ruby-aws-open-security-group
ec2.authorize_security_group_ingress(group_id: g, ip_permissions: [{ from_port: 80, to_port: 80, ip_ranges: [{ cidr_ip: "0.0.0.0/0" }] }])

# Each of the other forms once.
# ruleid: ruby-aws-open-security-group
record.authorize_ingress(ip_permissions: { cidr_ip: "0.0.0.0/0" })
# ruleid: ruby-aws-open-security-group
record.authorize_security_group_ingress(ip_permissions: { cidr_ipv_6: "::/0" })
# ruleid: ruby-aws-open-security-group
record.authorize_ingress(ip_permissions: { cidr_ipv_6: "::/0" })
