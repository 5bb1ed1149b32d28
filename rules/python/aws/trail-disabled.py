import boto3

trail = boto3.client("cloudtrail")

# ruleid: python-aws-trail-disabled
trail.stop_logging(Name="main")
# ruleid: python-aws-trail-disabled
boto3.client("guardduty").update_detector(
    DetectorId="d",
    Enable=False,
)
# ok: python-aws-trail-disabled
trail.start_logging(Name="main")
# ok: python-aws-trail-disabled
boto3.client("guardduty").update_detector(DetectorId="d", Enable=True)


# Each of the other forms once.
# ruleid: python-aws-trail-disabled
trail.delete_trail(Name=name)
# ruleid: python-aws-trail-disabled
guard.delete_detector(DetectorId=key_id)
# ruleid: python-aws-trail-disabled
config.stop_configuration_recorder(ConfigurationRecorderName=name)
# ruleid: python-aws-trail-disabled
ec2.delete_flow_logs(FlowLogIds=ids)
