"""Writes packages/aws-identity/fixtures/botocore-signatures.json: requests signed by botocore at a fixed time.

Run with any Python that has botocore:  python tooling/signatures/botocore-signatures.py
Needed again only to cover a newer botocore; the tests read the file, not botocore.
"""

import base64
import datetime
import hashlib
import io
import json
import pathlib
import zlib
from unittest import mock

import botocore
from botocore import auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.httpchecksum import AwsChunkedWrapper, Crc32Checksum

NOW = datetime.datetime(2026, 3, 14, 15, 9, 26)
PLAIN = Credentials("123456789012", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
SESSION = Credentials("ASIAIOSFODNN7EXAMPLE", "secret/with+odd=chars", "IQoJb3JpZ2luX2VjE//+token==")
OUT = pathlib.Path(__file__).parents[2] / "packages/aws-identity/fixtures/botocore-signatures.json"
APP = "arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-ABCDEFGHIJKL"

SIGNERS = {
    "SigV4Auth": auth.SigV4Auth,
    "SigV4QueryAuth": auth.SigV4QueryAuth,
    "S3SigV4Auth": auth.S3SigV4Auth,
    "S3SigV4QueryAuth": auth.S3SigV4QueryAuth,
}

# signer, service, region, method, URL, headers, body, context
CASES = [
    ("SigV4Auth", "sagemaker", "us-east-1", "POST", "http://127.0.0.1:4566/", {"X-Amz-Target": "SageMaker.ListMlflowApps", "Content-Type": "application/x-amz-json-1.1"}, b"{}", {}),
    ("SigV4Auth", "sagemaker", "eu-west-1", "POST", "http://localhost:4566/api/2.0/mlflow/runs/log-metric", {"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Content-Type": "application/json", "Content-Length": "44", "x-sm-mlflow-app-arn": APP}, '{"run_id": "é", "key": "auc", "value": 0.5}'.encode(), {}),
    ("SigV4Auth", "sagemaker", "us-east-1", "GET", "http://127.0.0.1:4566/api/2.0/mlflow/experiments/get-by-name?experiment_name=a%20b%2Fc%3D%26%C3%A9", {"x-sm-mlflow-app-arn": APP}, None, {}),
    ("SigV4Auth", "sagemaker", "us-east-1", "GET", "http://127.0.0.1:4566/api/2.0/mlflow/runs/get?run_id=1&run_uuid=&a-b=1&a=2&a=1&A=3", {"x-sm-mlflow-app-arn": APP}, None, {}),
    ("SigV4Auth", "sagemaker", "us-east-1", "DELETE", "http://127.0.0.1:4566/api/2.0/mlflow-artifacts/artifacts/dir%20one/%E2%82%AC~(1)%2Bx.txt", {"x-sm-mlflow-app-arn": APP}, None, {}),
    # the plugin sagemaker-mlflow declares the hash itself (sagemaker_mlflow/auth.py)
    ("SigV4Auth", "sagemaker", "us-east-1", "PATCH", "http://127.0.0.1:4566/api/3.0/mlflow/logged-models/m-1/tags", {"X-Amz-Content-SHA256": hashlib.sha256(b'{"tags":[]}').hexdigest(), "x-sm-mlflow-app-arn": APP, "x-mlflow-workspace": "default"}, b'{"tags":[]}', {}),
    ("SigV4Auth", "sagemaker", "us-east-1", "GET", "http://127.0.0.1:4566//a//b/./c/../d/", {}, None, {}),
    ("SigV4Auth", "sagemaker", "us-east-1", "GET", "http://127.0.0.1:4566/..", {}, None, {}),
    ("SigV4Auth", "sagemaker", "us-east-1", "GET", "http://[::1]:4566/a:b@c/%25", {"X-Custom": "  two   spaces\tand a tab  "}, None, {}),
    ("SigV4Auth", "sagemaker", "us-east-1", "GET", "https://api.sagemaker.us-east-1.amazonaws.com:443/", {"User-Agent": "not signed", "Connection": "keep-alive", "Expect": "100-continue"}, None, {}),
    ("SigV4Auth", "sts", "us-east-1", "POST", "http://127.0.0.1:4566/", {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}, b"Action=GetCallerIdentity&Version=2011-06-15", {}),
    ("SigV4Auth", "ram", "eu-central-1", "POST", "http://127.0.0.1:4566/createresourceshare", {"Content-Type": "application/json", "Date": "Sat, 14 Mar 2026 15:09:26 GMT"}, b'{"name":"x"}', {}),
    ("SigV4QueryAuth", "sts", "us-east-1", "GET", "http://127.0.0.1:4566/?Action=GetCallerIdentity&Version=2011-06-15", {"x-k8s-aws-id": "cluster"}, None, {}),
    ("SigV4QueryAuth", "sagemaker", "us-east-1", "GET", "http://127.0.0.1:4566/path%20x/?q=a%20b&empty=", {}, None, {}),
    ("S3SigV4Auth", "s3", "us-east-1", "GET", "http://127.0.0.1:4566/bucket?list-type=2&prefix=a%2Fb&delimiter=%2F&encoding-type=url", {}, None, {}),
    ("S3SigV4Auth", "s3", "us-east-1", "GET", "http://127.0.0.1:4566/bucket//a/../b/./%20%2B%3D%28%29%2A~%C3%A9", {"Range": "bytes=0-9"}, None, {}),
    ("S3SigV4Auth", "s3", "eu-north-1", "PUT", "http://127.0.0.1:4566/bucket/key", {"Content-MD5": "XrY7u+Ae7tCTyyK7j1rNww==", "x-amz-meta-name": "a  b"}, b"hello world", {}),
    ("S3SigV4Auth", "s3", "us-east-1", "PUT", "https://127.0.0.1:4566/bucket/unsigned", {"Content-MD5": "XrY7u+Ae7tCTyyK7j1rNww=="}, b"hello world", {"has_streaming_input": True}),
    ("S3SigV4Auth", "s3", "us-east-1", "POST", "http://127.0.0.1:4566/bucket/key?uploads", {}, None, {}),
    ("S3SigV4Auth", "s3", "us-east-1", "DELETE", "http://127.0.0.1:4566/bucket/key?uploadId=a%2Bb%2Fc%3D", {}, None, {}),
    ("S3SigV4Auth", "s3", "us-east-1", "PUT", "http://127.0.0.1:4566/bucket/streamed", {}, b"x" * 20_000, {"trailer": True}),
    ("S3SigV4QueryAuth", "s3", "us-east-1", "GET", "http://127.0.0.1:4566/bucket/a%20b/%C3%A9.txt", {}, None, {}),
    ("S3SigV4QueryAuth", "s3", "us-east-1", "PUT", "http://127.0.0.1:4566/bucket/part?partNumber=1&uploadId=a%2Bb", {"content-type": "text/plain"}, b"body is not signed", {}),
    ("S3SigV4QueryAuth", "s3", "us-east-1", "GET", "http://127.0.0.1:4566/bucket/k?response-content-disposition=attachment%3B%20filename%3D%22a%20b.txt%22", {}, None, {}),
]


def add_trailer(request, body):
    """What botocore's checksum handler does for a streaming upload (`apply_request_checksum` with `in: trailer`)."""
    wrapper = AwsChunkedWrapper(io.BytesIO(body), checksum_cls=Crc32Checksum, checksum_name="x-amz-checksum-crc32", chunk_size=16384)
    request.headers["Transfer-Encoding"] = "chunked"
    request.headers["Content-Encoding"] = "aws-chunked"
    request.headers["X-Amz-Trailer"] = "x-amz-checksum-crc32"
    request.headers["X-Amz-Decoded-Content-Length"] = str(len(body))
    request.context["checksum"] = {"request_algorithm": {"in": "trailer", "algorithm": "crc32", "name": "x-amz-checksum-crc32"}}
    return wrapper.read()


def signed(case, credentials):
    signer, service, region, method, url, headers, body, context = case
    request = AWSRequest(method=method, url=url, headers=dict(headers), data=None if "Query" in signer else body)
    wire = body or b""
    if context.get("trailer"):
        wire = add_trailer(request, body)
    elif context:
        request.context.update(context)
    expires = {"expires": 900} if "Query" in signer else {}
    SIGNERS[signer](credentials, service, region, **expires).add_auth(request)
    prepared = request.prepare()
    scheme, _, rest = prepared.url.partition("://")
    host, slash, target = rest.partition("/")
    path, _, query = (slash + target).partition("?")
    sent = [[name, value if isinstance(value, str) else value.decode()] for name, value in prepared.headers.items()]
    if not any(name.lower() == "host" for name, _ in sent):
        sent.insert(0, ["Host", auth._host_from_url(prepared.url)])
    return {
        "signer": signer,
        "service": service,
        "region": region,
        "secretAccessKey": credentials.secret_key,
        "method": method,
        "path": path or "/",
        "query": query,
        "headers": sent,
        "body": base64.b64encode(wire).decode(),
        **({"decoded": {"length": len(body), "crc32": base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()}} if context.get("trailer") else {}),
    }


def main():
    with mock.patch("botocore.auth.get_current_datetime", lambda *_, **__: NOW):
        requests = [signed(case, credentials) for case in CASES for credentials in (PLAIN, SESSION)]
    OUT.parent.mkdir(exist_ok=True)
    document = {"botocore": botocore.__version__, "signedAt": "20260314T150926Z", "requests": requests}
    OUT.write_text(json.dumps(document, indent=1, ensure_ascii=True) + "\n")


main()
