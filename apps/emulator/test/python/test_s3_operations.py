"""S3's operations as boto3 and its transfer manager send them: sizes, keys, checksums, pages, Regions, settings."""

import base64
import hashlib
import io
import json
import os
import uuid

import boto3
import pytest
import requests
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

MEGABYTE = 1024 * 1024


@pytest.fixture
def s3(emulator, account):
    """Signs as MLflow's client does; boto3 by itself still presigns for us-east-1 with the older signature."""
    plain = emulator.client("s3", account)
    config = plain.meta.config.merge(Config(signature_version="s3v4"))
    keys = {"aws_access_key_id": account, "aws_secret_access_key": "test"}
    return boto3.Session().client("s3", endpoint_url=plain.meta.endpoint_url, region_name=plain.meta.region_name, config=config, **keys)


@pytest.fixture
def bucket(s3):
    name = f"python-{uuid.uuid4().hex[:12]}"
    s3.create_bucket(Bucket=name)
    yield name
    for page in s3.get_paginator("list_object_versions").paginate(Bucket=name):
        versions = [{"Key": v["Key"], "VersionId": v["VersionId"]} for v in page.get("Versions", [])]
        if versions:
            assert "Errors" not in s3.delete_objects(Bucket=name, Delete={"Objects": versions, "Quiet": True})
    s3.delete_bucket(Bucket=name)


def code_of(caught):
    return caught.value.response["Error"]["Code"]


@pytest.mark.parametrize("size", [0, 1, 8 * MEGABYTE - 1, 8 * MEGABYTE, 30 * MEGABYTE + 7])
def test_transfer_manager_round_trip(s3, bucket, size, tmp_path):
    content = os.urandom(size)
    source, target = tmp_path / "in", tmp_path / "out"
    source.write_bytes(content)
    s3.upload_file(str(source), bucket, "transfer", ExtraArgs={"ContentType": "x/y", "Metadata": {"a": "b"}})
    s3.download_file(bucket, "transfer", str(target))
    assert target.read_bytes() == content
    head = s3.head_object(Bucket=bucket, Key="transfer")
    assert (head["ContentLength"], head["ContentType"], head["Metadata"]) == (size, "x/y", {"a": "b"})
    tag = head["ETag"].strip('"')
    if size < 8 * MEGABYTE:
        assert tag == hashlib.md5(content).hexdigest()
    else:
        parts = [content[at : at + 8 * MEGABYTE] for at in range(0, size, 8 * MEGABYTE)]
        assert tag == hashlib.md5(b"".join(hashlib.md5(part).digest() for part in parts)).hexdigest() + f"-{len(parts)}"


def test_transfer_manager_copies_in_parts(s3, bucket):
    content = os.urandom(20 * MEGABYTE)
    s3.upload_fileobj(io.BytesIO(content), bucket, "copy-source")
    config = TransferConfig(multipart_threshold=5 * MEGABYTE, multipart_chunksize=6 * MEGABYTE)
    s3.copy({"Bucket": bucket, "Key": "copy-source"}, bucket, "copy-target", Config=config)
    assert s3.get_object(Bucket=bucket, Key="copy-target")["Body"].read() == content
    assert s3.head_object(Bucket=bucket, Key="copy-target")["ETag"].endswith('-4"')


def test_upload_of_a_stream_of_unknown_length(s3, bucket):
    class Pipe(io.RawIOBase):
        left = 12 * MEGABYTE

        def readable(self):
            return True

        def read(self, size=-1):
            give = min(self.left, size if size >= 0 else self.left)
            self.left -= give
            return b"p" * give

    s3.upload_fileobj(Pipe(), bucket, "pipe")
    assert s3.head_object(Bucket=bucket, Key="pipe")["ContentLength"] == 12 * MEGABYTE


@pytest.mark.parametrize(
    "header,start,end",
    [("bytes=0-0", 0, 1), ("bytes=5-9", 5, 10), ("bytes=90-", 90, 100), ("bytes=-7", 93, 100), ("bytes=50-500", 50, 100), ("bytes=-500", 0, 100)],
)
def test_ranges(s3, bucket, header, start, end):
    content = bytes(range(100))
    s3.put_object(Bucket=bucket, Key="range", Body=content)
    answer = s3.get_object(Bucket=bucket, Key="range", Range=header)
    assert answer["Body"].read() == content[start:end]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert answer["ContentRange"] == f"bytes {start}-{end - 1}/100"


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=-0"])
def test_range_outside(s3, bucket, header):
    s3.put_object(Bucket=bucket, Key="range", Body=bytes(100))
    with pytest.raises(ClientError) as caught:
        s3.get_object(Bucket=bucket, Key="range", Range=header)
    assert code_of(caught) == "InvalidRange"
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 416


def test_presigned_get_and_put(s3, bucket):
    put = s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "signed key", "ContentType": "text/x"})
    assert requests.put(put, data=b"signed", headers={"content-type": "text/x"}, timeout=30).status_code == 200
    get = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "signed key", "ResponseContentType": "text/other"})
    answer = requests.get(get, timeout=30)
    assert (answer.status_code, answer.content, answer.headers["content-type"]) == (200, b"signed", "text/other")
    ranged = requests.get(get, headers={"range": "bytes=1-2"}, timeout=30)
    assert (ranged.status_code, ranged.content) == (206, b"ig")


def test_presigned_parts_as_mlflow_sends_them(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="signed-parts")["UploadId"]
    parts, content = [], [os.urandom(5 * MEGABYTE), b"end"]
    for number, body in enumerate(content, start=1):
        params = {"Bucket": bucket, "Key": "signed-parts", "UploadId": upload, "PartNumber": number}
        answer = requests.put(s3.generate_presigned_url("upload_part", Params=params), data=body, timeout=30)
        assert answer.status_code == 200
        parts.append({"PartNumber": number, "ETag": answer.headers["ETag"]})
    s3.complete_multipart_upload(Bucket=bucket, Key="signed-parts", UploadId=upload, MultipartUpload={"Parts": parts})
    assert s3.get_object(Bucket=bucket, Key="signed-parts")["Body"].read() == b"".join(content)
    assert s3.get_object(Bucket=bucket, Key="signed-parts", PartNumber=2)["Body"].read() == b"end"


def test_raw_parts_with_the_default_checksum(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="raw-parts")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="raw-parts", UploadId=upload, PartNumber=1, Body=b"only")
    assert part["ChecksumCRC32"]
    listed = s3.list_parts(Bucket=bucket, Key="raw-parts", UploadId=upload)["Parts"]
    assert [(each["PartNumber"], each["Size"]) for each in listed] == [(1, 4)]
    done = s3.complete_multipart_upload(
        Bucket=bucket, Key="raw-parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"], "ChecksumCRC32": part["ChecksumCRC32"]}]}
    )
    assert (done["ChecksumType"], bool(done["ChecksumCRC64NVME"])) == ("FULL_OBJECT", True)


def test_abort_leaves_nothing(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="aborted")["UploadId"]
    s3.upload_part(Bucket=bucket, Key="aborted", UploadId=upload, PartNumber=1, Body=b"x")
    assert upload in [each["UploadId"] for each in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]]
    s3.abort_multipart_upload(Bucket=bucket, Key="aborted", UploadId=upload)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)
    for call in (s3.abort_multipart_upload, s3.list_parts):
        with pytest.raises(ClientError) as caught:
            call(Bucket=bucket, Key="aborted", UploadId=upload)
        assert code_of(caught) == "NoSuchUpload"
    with pytest.raises(ClientError) as caught:
        s3.head_object(Bucket=bucket, Key="aborted")
    assert code_of(caught) == "404"


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_checksums(s3, bucket, algorithm):
    put = s3.put_object(Bucket=bucket, Key="checked", Body=b"checked", ChecksumAlgorithm=algorithm)
    got = s3.get_object(Bucket=bucket, Key="checked", ChecksumMode="ENABLED")
    assert got["Body"].read() == b"checked"
    assert got[f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]


def test_trailing_checksum_of_a_stream(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="trailer", Body=io.BytesIO(b"t" * 100_000), ChecksumAlgorithm="SHA256")
    assert put["ChecksumSHA256"] == base64.b64encode(hashlib.sha256(b"t" * 100_000).digest()).decode()


def test_wrong_checksum_and_digest(s3, bucket):
    with pytest.raises(ClientError) as caught:
        s3.put_object(Bucket=bucket, Key="wrong", Body=b"x", ChecksumSHA256=base64.b64encode(bytes(32)).decode())
    assert code_of(caught) == "BadDigest"
    with pytest.raises(ClientError) as caught:
        s3.put_object(Bucket=bucket, Key="wrong", Body=b"x", ContentMD5=base64.b64encode(bytes(16)).decode())
    assert code_of(caught) == "BadDigest"
    with pytest.raises(ClientError):
        s3.head_object(Bucket=bucket, Key="wrong")


ODD_KEYS = ["a b", "ü/é", "..", "../up", "a//b", "a/", "%2F", "a+b&c=d?e#f", "😀", "'\"<>&", "tab\there", "\x01", "k" * 1024, "%", "+", "~!*()"]


@pytest.mark.parametrize("key", ODD_KEYS)
def test_odd_keys(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == key.encode()
    listed = s3.list_objects_v2(Bucket=bucket, Prefix=key, MaxKeys=1)
    assert listed["Contents"][0]["Key"] == key
    copied = s3.copy_object(Bucket=bucket, Key="copied", CopySource={"Bucket": bucket, "Key": key})
    assert copied["CopyObjectResult"]["ETag"] == listed["Contents"][0]["ETag"]
    if ".." not in key:  # requests resolves dots before it sends
        assert requests.get(s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": key}), timeout=30).content == key.encode()
    s3.delete_object(Bucket=bucket, Key=key)


def test_listing_pages_and_prefixes(s3, bucket):
    keys = [f"list/{folder}/{index}" for folder in ("a", "b", "c") for index in range(4)] + ["list/file"]
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    for operation in ("list_objects", "list_objects_v2"):
        paginator = s3.get_paginator(operation)
        pages = list(paginator.paginate(Bucket=bucket, Prefix="list/", PaginationConfig={"PageSize": 5}))
        assert [item["Key"] for page in pages for item in page["Contents"]] == sorted(keys)
        assert len(pages) == 3
        pages = list(paginator.paginate(Bucket=bucket, Prefix="list/", Delimiter="/", PaginationConfig={"PageSize": 2}))
        assert [each["Prefix"] for page in pages for each in page.get("CommonPrefixes", [])] == ["list/a/", "list/b/", "list/c/"]
        assert [item["Key"] for page in pages for item in page.get("Contents", [])] == ["list/file"]
    after = s3.list_objects_v2(Bucket=bucket, Prefix="list/", StartAfter="list/c/1")
    assert [item["Key"] for item in after["Contents"]] == ["list/c/2", "list/c/3", "list/file"]


def test_delete_many(s3, bucket):
    for index in range(5):
        s3.put_object(Bucket=bucket, Key=f"many/{index}", Body=b"")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": f"many/{index}"} for index in range(6)]})
    assert len(answer["Deleted"]) == 6
    assert s3.list_objects_v2(Bucket=bucket, Prefix="many/")["KeyCount"] == 0


def test_conditions(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="conditions", Body=b"1")["ETag"]
    with pytest.raises(ClientError) as caught:
        s3.get_object(Bucket=bucket, Key="conditions", IfNoneMatch=tag)
    assert code_of(caught) == "304"
    with pytest.raises(ClientError) as caught:
        s3.get_object(Bucket=bucket, Key="conditions", IfMatch='"other"')
    assert code_of(caught) == "PreconditionFailed"
    with pytest.raises(ClientError) as caught:
        s3.put_object(Bucket=bucket, Key="conditions", Body=b"2", IfNoneMatch="*")
    assert code_of(caught) == "PreconditionFailed"


def test_bucket_of_another_region_is_found(emulator, account):
    name = f"far-{uuid.uuid4().hex[:12]}"
    emulator.client("s3", account, region="eu-west-1").create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    near = emulator.client("s3", account)
    near.put_object(Bucket=name, Key="k", Body=b"x")
    assert near.get_object(Bucket=name, Key="k")["Body"].read() == b"x"
    head = near.head_bucket(Bucket=name)
    assert head["BucketRegion"] == "eu-west-1"
    assert near.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    near.delete_object(Bucket=name, Key="k")
    near.delete_bucket(Bucket=name)


def test_policy_tags_and_what_terraform_reads(s3, bucket):
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == policy
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is True
    s3.delete_bucket_policy(Bucket=bucket)
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "a", "Value": "b"}]
    s3.delete_bucket_tagging(Bucket=bucket)
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    assert s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    assert s3.get_bucket_acl(Bucket=bucket)["Grants"][0]["Permission"] == "FULL_CONTROL"
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"
    assert s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]["Rules"] == [{"ObjectOwnership": "BucketOwnerEnforced"}]
    for read, missing in [
        (s3.get_bucket_policy, "NoSuchBucketPolicy"),
        (s3.get_bucket_tagging, "NoSuchTagSet"),
        (s3.get_bucket_cors, "NoSuchCORSConfiguration"),
        (s3.get_bucket_website, "NoSuchWebsiteConfiguration"),
        (s3.get_bucket_lifecycle_configuration, "NoSuchLifecycleConfiguration"),
        (s3.get_bucket_replication, "ReplicationConfigurationNotFoundError"),
        (s3.get_object_lock_configuration, "ObjectLockConfigurationNotFoundError"),
    ]:
        with pytest.raises(ClientError) as caught:
            read(Bucket=bucket)
        assert code_of(caught) == missing
    for read in (s3.get_bucket_accelerate_configuration, s3.get_bucket_logging, s3.get_bucket_notification_configuration):
        read(Bucket=bucket)


def test_accounts_do_not_see_each_other(emulator, bucket):
    other = emulator.client("s3", "999999999999")
    assert bucket not in [each["Name"] for each in other.list_buckets()["Buckets"]]
    with pytest.raises(ClientError) as caught:
        other.list_objects_v2(Bucket=bucket)
    assert code_of(caught) == "AccessDenied"


def test_the_policy_of_a_bucket_lets_another_account_in(emulator, s3, bucket):
    other = emulator.client("s3", "999999999999")
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": "999999999999"},
        "Action": ["s3:ListBucket", "s3:GetObject", "s3:PutObject"],
        "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"],
    }
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    other.upload_fileobj(io.BytesIO(bytes(9 * 1024 * 1024)), bucket, "theirs")
    assert [each["Key"] for each in other.list_objects_v2(Bucket=bucket)["Contents"]] == ["theirs"]
    assert s3.head_object(Bucket=bucket, Key="theirs")["ContentLength"] == 9 * 1024 * 1024
    with pytest.raises(ClientError) as caught:
        other.delete_object(Bucket=bucket, Key="theirs")
    assert code_of(caught) == "AccessDenied"
    assert "s3:DeleteObject" in caught.value.response["Error"]["Message"]


def test_not_implemented_names_what_is_missing(s3, bucket):
    with pytest.raises(ClientError) as caught:
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert code_of(caught) == "NotImplemented"
    with pytest.raises(ClientError) as caught:
        s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [{"Status": "Enabled", "Prefix": "", "Expiration": {"Days": 1}}]})
    assert code_of(caught) == "NotImplemented"
    assert "PutBucketLifecycleConfiguration" in caught.value.response["Error"]["Message"]
