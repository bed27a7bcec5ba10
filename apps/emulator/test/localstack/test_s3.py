"""boto3 against the emulator; LocalStack is asked whether it has what was sent."""

import io
import os
import socket

import pytest
import requests
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError
from emulator_process import SESSION


@pytest.fixture
def s3(emulator, account):
    return emulator.client("s3", account)


@pytest.fixture
def bucket(s3, account):
    name = f"bucket-{account}"
    s3.create_bucket(Bucket=name)
    return name


def test_objects_are_in_localstack(s3, bucket, direct):
    s3.put_object(Bucket=bucket, Key="a b+c/ü?.txt", Body=b"kept", Metadata={"by": "me"}, ContentType="text/x-a")
    found = direct("s3").get_object(Bucket=bucket, Key="a b+c/ü?.txt")
    assert (found["Body"].read(), found["Metadata"], found["ContentType"]) == (b"kept", {"by": "me"}, "text/x-a")
    assert s3.get_object(Bucket=bucket, Key="a b+c/ü?.txt")["Body"].read() == b"kept"


def test_multipart_and_ranges(s3, bucket, direct):
    body = os.urandom(20 * 1024 * 1024)
    s3.upload_fileobj(io.BytesIO(body), bucket, "big", Config=TransferConfig(multipart_threshold=8 << 20, multipart_chunksize=8 << 20))
    assert direct("s3").head_object(Bucket=bucket, Key="big")["ETag"].endswith('-3"')
    assert s3.get_object(Bucket=bucket, Key="big", Range="bytes=9000000-9000009")["Body"].read() == body[9000000:9000010]
    received = io.BytesIO()
    s3.download_fileobj(bucket, "big", received)
    assert received.getvalue() == body


def test_a_completed_upload_is_where_the_client_reaches_it(s3, bucket, emulator):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="done")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="done", UploadId=upload, PartNumber=1, Body=b"x")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    completed = s3.complete_multipart_upload(Bucket=bucket, Key="done", UploadId=upload, MultipartUpload=parts)
    assert completed["Location"] == f"{emulator.url}/{bucket}/done"


def test_lists_in_pages(s3, bucket):
    for index in range(5):
        s3.put_object(Bucket=bucket, Key=f"folder/{index}", Body=b"")
    s3.put_object(Bucket=bucket, Key="top", Body=b"")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix="folder/", PaginationConfig={"PageSize": 2})
    assert [entry["Key"] for page in pages for entry in page["Contents"]] == [f"folder/{index}" for index in range(5)]
    listing = s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert [prefix["Prefix"] for prefix in listing["CommonPrefixes"]] == ["folder/"]


def test_copy_and_delete(s3, bucket, direct):
    s3.put_object(Bucket=bucket, Key="from", Body=b"x")
    s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "from"})
    s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "from"}]})
    assert [entry["Key"] for entry in direct("s3").list_objects_v2(Bucket=bucket)["Contents"]] == ["to"]


def test_conditions_and_missing_objects(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="c", Body=b"x")["ETag"]
    with pytest.raises(ClientError, match="304"):
        s3.get_object(Bucket=bucket, Key="c", IfNoneMatch=tag)
    with pytest.raises(ClientError, match="404"):
        s3.head_object(Bucket=bucket, Key="none")
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket=bucket, Key="none")


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_presigned_urls(emulator, account, s3, bucket, version):
    signing = SESSION.client(
        "s3",
        endpoint_url=emulator.url,
        region_name="us-east-1",
        aws_access_key_id=account,
        aws_secret_access_key="test",
        config=Config(signature_version=version, s3={"addressing_style": "path"}),
    )
    put = signing.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "u", "ContentType": "text/x-b"})
    assert requests.put(put, data=b"by url", headers={"content-type": "text/x-b"}, timeout=30).status_code == 200
    get = signing.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "u", "ResponseContentDisposition": "attachment"})
    answer = requests.get(get, timeout=30)
    assert (answer.content, answer.headers["content-type"], answer.headers["content-disposition"]) == (b"by url", "text/x-b", "attachment")
    assert requests.put(put.replace("Signature=", "Signature=0"), data=b"no", timeout=30).status_code == 403
    assert s3.get_object(Bucket=bucket, Key="u")["Body"].read() == b"by url"


def test_expect_continue(emulator, account, bucket, s3):
    url = s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "expected"})
    host, path = url.removeprefix("http://").split("/", 1)
    with socket.create_connection(host.split(":"), timeout=30) as connection:
        head = f"PUT /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 4\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
        connection.sendall(head.encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 100")
        connection.sendall(b"body")
        assert connection.recv(1000).startswith(b"HTTP/1.1 200")
    assert s3.get_object(Bucket=bucket, Key="expected")["Body"].read() == b"body"


def test_other_regions(emulator, account, direct):
    s3 = emulator.client("s3", account, region="eu-west-1")
    name = f"in-europe-{account}"
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert direct("s3").get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    assert s3.head_bucket(Bucket=name)["BucketRegion"] == "eu-west-1"
