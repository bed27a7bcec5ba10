"""S3 as boto3 and its transfer manager use it."""

import hashlib
import io
import os
import re
import time

import pytest
import requests
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

MEGABYTE = 1024 * 1024


@pytest.fixture
def s3(emulator, account):
    return emulator.client("s3", account)


@pytest.fixture
def bucket(s3, account):
    s3.create_bucket(Bucket=f"bucket-{account}")
    return f"bucket-{account}"


def code(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_a_checksum_is_kept_and_shown(s3, bucket, algorithm):
    put = s3.put_object(Bucket=bucket, Key="a", Body=b"hello", ChecksumAlgorithm=algorithm)
    got = s3.get_object(Bucket=bucket, Key="a", ChecksumMode="ENABLED")
    assert got["Body"].read() == b"hello"
    assert got[f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]


def test_a_body_that_does_not_match_its_checksum_leaves_nothing(s3, bucket):
    assert code(lambda: s3.put_object(Bucket=bucket, Key="a", Body=b"hello", ChecksumSHA256="A" * 43 + "=")) in ("BadDigest", "InvalidRequest")
    assert code(lambda: s3.put_object(Bucket=bucket, Key="a", Body=b"hello", ContentMD5="A" * 22 + "==")) == "BadDigest"
    assert code(lambda: s3.head_object(Bucket=bucket, Key="a")) == "404"


def test_metadata_and_headers_come_back(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentType="text/csv", CacheControl="no-store", Metadata={"run": "42"}, ContentDisposition="inline")
    head = s3.head_object(Bucket=bucket, Key="k")
    assert (head["ContentType"], head["CacheControl"], head["Metadata"], head["ContentDisposition"]) == ("text/csv", "no-store", {"run": "42"}, "inline")
    assert head["ETag"] == f'"{hashlib.md5(b"x").hexdigest()}"'


@pytest.mark.parametrize(
    ("asked", "expected", "shown"),
    [("bytes=0-3", b"0123", "bytes 0-3/10"), ("bytes=7-", b"789", "bytes 7-9/10"), ("bytes=-2", b"89", "bytes 8-9/10"), ("bytes=5-100", b"56789", "bytes 5-9/10")],
)
def test_ranges(s3, bucket, asked, expected, shown):
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    got = s3.get_object(Bucket=bucket, Key="digits", Range=asked)
    assert (got["Body"].read(), got["ContentRange"], got["ResponseMetadata"]["HTTPStatusCode"]) == (expected, shown, 206)


def test_a_range_past_the_end_is_refused(s3, bucket):
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    assert code(lambda: s3.get_object(Bucket=bucket, Key="digits", Range="bytes=10-")) == "InvalidRange"


def test_conditions(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="a", Body=b"1")["ETag"]
    assert code(lambda: s3.put_object(Bucket=bucket, Key="a", Body=b"2", IfNoneMatch="*")) == "PreconditionFailed"
    assert code(lambda: s3.get_object(Bucket=bucket, Key="a", IfMatch='"other"')) == "PreconditionFailed"
    assert code(lambda: s3.get_object(Bucket=bucket, Key="a", IfNoneMatch=etag)) == "304"


@pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
def test_lists_by_page_prefix_and_delimiter(s3, bucket, operation):
    keys = [f"runs/{run}/{name}" for run in ("a", "b", "c") for name in ("x.txt", "ü y+z.txt")] + ["top.txt"]
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    paginator = s3.get_paginator(operation)
    for size in (1, 3, 1000):
        pages = list(paginator.paginate(Bucket=bucket, PaginationConfig={"PageSize": size}))
        assert [item["Key"] for page in pages for item in page.get("Contents", [])] == sorted(keys, key=lambda key: key.encode())
    pages = list(paginator.paginate(Bucket=bucket, Prefix="runs/", Delimiter="/", PaginationConfig={"PageSize": 2}))
    assert [item["Prefix"] for page in pages for item in page.get("CommonPrefixes", [])] == ["runs/a/", "runs/b/", "runs/c/"]
    assert not [item for page in pages for item in page.get("Contents", [])]


def test_copies_and_deletes(s3, bucket):
    s3.put_object(Bucket=bucket, Key="from here", Body=b"copy me", Metadata={"a": "b"})
    s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "from here"})
    assert s3.get_object(Bucket=bucket, Key="to")["Metadata"] == {"a": "b"}
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "to"}, {"Key": "from here"}, {"Key": "never was"}]})
    assert sorted(item["Key"] for item in answer["Deleted"]) == ["from here", "never was", "to"]
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_the_transfer_manager_moves_large_files_in_parts(s3, bucket, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(os.urandom(MEGABYTE) * 18 + b"end")
    config = TransferConfig(multipart_threshold=8 * MEGABYTE, multipart_chunksize=8 * MEGABYTE, max_concurrency=4)
    s3.upload_file(str(path), bucket, "large.bin", Config=config, ExtraArgs={"Metadata": {"kind": "weights"}})
    assert s3.head_object(Bucket=bucket, Key="large.bin")["Metadata"] == {"kind": "weights"}
    target = io.BytesIO()
    s3.download_fileobj(bucket, "large.bin", target, Config=config)
    assert target.getvalue() == path.read_bytes()
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)


def test_an_upload_shows_nothing_until_it_is_complete(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="slow")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="slow", UploadId=upload, PartNumber=1, Body=b"p" * 5 * MEGABYTE)
    last = s3.upload_part(Bucket=bucket, Key="slow", UploadId=upload, PartNumber=2, Body=b"end")
    assert code(lambda: s3.head_object(Bucket=bucket, Key="slow")) == "404"
    assert [entry["PartNumber"] for entry in s3.list_parts(Bucket=bucket, Key="slow", UploadId=upload)["Parts"]] == [1, 2]
    wrong = {"Parts": [{"PartNumber": 1, "ETag": '"wrong"'}, {"PartNumber": 2, "ETag": last["ETag"]}]}
    assert code(lambda: s3.complete_multipart_upload(Bucket=bucket, Key="slow", UploadId=upload, MultipartUpload=wrong)) == "InvalidPart"
    right = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}, {"PartNumber": 2, "ETag": last["ETag"]}]}
    s3.complete_multipart_upload(Bucket=bucket, Key="slow", UploadId=upload, MultipartUpload=right)
    assert s3.head_object(Bucket=bucket, Key="slow")["ContentLength"] == 5 * MEGABYTE + 3


def test_an_aborted_upload_is_gone(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="gone")["UploadId"]
    s3.upload_part(Bucket=bucket, Key="gone", UploadId=upload, PartNumber=1, Body=b"x")
    s3.abort_multipart_upload(Bucket=bucket, Key="gone", UploadId=upload)
    assert code(lambda: s3.upload_part(Bucket=bucket, Key="gone", UploadId=upload, PartNumber=2, Body=b"y")) == "NoSuchUpload"


def test_presigned_urls_work_without_credentials_and_only_for_what_they_sign(s3, bucket):
    put = s3.generate_presigned_url("put_object", {"Bucket": bucket, "Key": "signed.txt"}, ExpiresIn=60)
    assert requests.put(put, data=b"by url", timeout=30).status_code == 200
    get = s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "signed.txt"}, ExpiresIn=60)
    assert requests.get(get, timeout=30).content == b"by url"
    assert requests.get(get.replace("signed.txt", "other.txt"), timeout=30).status_code == 403
    assert requests.put(get, data=b"overwritten", timeout=30).status_code == 403
    # not of word characters alone: signatures of version 2 are base64
    assert requests.get(re.sub(r"Signature=[^&]+", "Signature=AAAA", get), timeout=30).status_code == 403


def test_presigned_urls_expire(s3, bucket):
    s3.put_object(Bucket=bucket, Key="a", Body=b"1")
    url = s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "a"}, ExpiresIn=1)
    time.sleep(2.1)
    answer = requests.get(url, timeout=30)
    assert answer.status_code == 403
    assert "Request has expired" in answer.text


def test_errors_have_s3s_codes(s3, bucket, account):
    assert code(lambda: s3.get_object(Bucket=bucket, Key="missing")) == "NoSuchKey"
    assert code(lambda: s3.get_object(Bucket="no-such-bucket-here", Key="a")) == "NoSuchBucket"
    assert code(lambda: s3.create_bucket(Bucket="Bad_Name")) == "InvalidBucketName"
    s3.put_object(Bucket=bucket, Key="a", Body=b"")
    assert code(lambda: s3.delete_bucket(Bucket=bucket)) == "BucketNotEmpty"


def test_a_bucket_says_where_it_is(emulator, account):
    east = emulator.client("s3", account)
    west = emulator.client("s3", account, region="eu-west-1")
    west.create_bucket(Bucket=f"west-{account}", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert west.get_bucket_location(Bucket=f"west-{account}")["LocationConstraint"] == "eu-west-1"
    assert east.head_bucket(Bucket=f"west-{account}")["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"] == "eu-west-1"
