import boto3

WEEK = 7 * 24 * 3600
s3 = boto3.client("s3")


def link(params, minutes):
    # ruleid: python-aws-long-presigned-url
    a = s3.generate_presigned_url("get_object", Params=params, ExpiresIn=604800)
    # ruleid: python-aws-long-presigned-url
    b = s3.generate_presigned_url(
        "get_object",
        ExpiresIn=WEEK,
        Params=params,
    )
    # ruleid: python-aws-long-presigned-url
    c = s3.generate_presigned_post("bucket", "key", ExpiresIn=5 * 24 * 60 * 60)
    # ok: python-aws-long-presigned-url
    d = s3.generate_presigned_url("get_object", Params=params, ExpiresIn=900)
    # ok: python-aws-long-presigned-url
    e = s3.generate_presigned_url("get_object", Params=params, ExpiresIn=minutes * 60)
    return a, b, c, d, e
