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
