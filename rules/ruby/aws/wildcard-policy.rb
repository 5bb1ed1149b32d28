# ruleid: ruby-aws-wildcard-policy
policy = { "Version" => "2012-10-17", "Statement" => [{ "Effect" => "Allow", "Principal" => "*", "Action" => "s3:GetObject", "Resource" => arn }] }
statement =
  # ruleid: ruby-aws-wildcard-policy
  { Effect: "Allow", Action: "*", Resource: "*" }
iam.put_role_policy(
  role_name: "worker",
  policy_document: {
    Version: "2012-10-17",
    Statement: [
      # ruleid: ruby-aws-wildcard-policy
      { Sid: "Open", Effect: "Allow", Principal: { AWS: "*" }, Action: "sqs:SendMessage", Resource: arn }
    ]
  }.to_json
)
# ok: ruby-aws-wildcard-policy
{ "Effect" => "Deny", "Principal" => "*", "Action" => "*", "Resource" => "*" }
# ok: ruby-aws-wildcard-policy
{ Effect: "Allow", Principal: { AWS: role_arn }, Action: "s3:GetObject", Resource: arn }
# ok: ruby-aws-wildcard-policy
{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: arn, Condition: { ArnEquals: { "aws:SourceArn": topic } } }

# ok: ruby-aws-wildcard-policy
{ "Effect" => "Allow", "Principal" => "*", "Action" => "sqs:SendMessage", "Condition" => { "ArnEquals" => { "aws:SourceArn" => topic } } }

# Each of the other forms once.
# ruleid: ruby-aws-wildcard-policy
{ "Effect" => "Allow", "Principal" => {"AWS" => "*"} }
# ruleid: ruby-aws-wildcard-policy
{ "Effect" => "Allow", "Action" => "*", "Resource" => "*" }
# ruleid: ruby-aws-wildcard-policy
{ Effect: "Allow", Principal: "*" }
