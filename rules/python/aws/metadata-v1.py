import boto3

MODE = "optional"
ec2 = boto3.client("ec2")


def start(image, instance):
    # ruleid: python-aws-metadata-v1
    ec2.run_instances(ImageId=image, MinCount=1, MaxCount=1, MetadataOptions={"HttpTokens": "optional"})
    # ruleid: python-aws-metadata-v1
    ec2.modify_instance_metadata_options(
        InstanceId=instance,
        HttpTokens=MODE,
    )
    # ok: python-aws-metadata-v1
    ec2.run_instances(ImageId=image, MinCount=1, MaxCount=1, MetadataOptions={"HttpTokens": "required"})
    # ok: python-aws-metadata-v1
    ec2.modify_instance_metadata_options(InstanceId=instance, HttpEndpoint="disabled")


# Each of the other forms once.
# ruleid: python-aws-metadata-v1
ec2.create_instances(MetadataOptions={"HttpTokens": "optional"})
# ruleid: python-aws-metadata-v1
ec2.create_launch_template(LaunchTemplateData={"MetadataOptions": {"HttpTokens": "optional"}})
# ruleid: python-aws-metadata-v1
ec2.create_launch_configuration(MetadataOptions={"HttpTokens":"optional"})
