"""Writes packages/aws-protocol/models/{sts,iam,s3,organizations,servicequotas}.json from the botocore that is installed; run by hand.

    python tooling/constraints/extract.py

A model holds what request checking needs: the operations listed here, every shape their inputs and errors reach
(type, members, required, min, max, pattern, enum) and, for S3, the routes of all operations, so that an operation
that is not served is still recognised by name.
"""
import json
import pathlib

import botocore
import botocore.session

ALL = None
OPERATIONS = {
    "organizations": ALL,
    "service-quotas": ALL,
    "sts": "GetCallerIdentity AssumeRole GetSessionToken",
    "iam": """CreateRole GetRole ListRoles DeleteRole UpdateAssumeRolePolicy PutRolePolicy GetRolePolicy ListRolePolicies
        DeleteRolePolicy AttachRolePolicy DetachRolePolicy ListAttachedRolePolicies TagRole UntagRole ListRoleTags UpdateRole
        DeleteServiceLinkedRole GetServiceLinkedRoleDeletionStatus""",
    "s3": """ListBuckets CreateBucket DeleteBucket HeadBucket GetBucketLocation
        GetBucketPolicy PutBucketPolicy DeleteBucketPolicy GetBucketPolicyStatus
        GetBucketTagging PutBucketTagging DeleteBucketTagging GetBucketVersioning PutBucketVersioning
        GetBucketAcl PutBucketAcl GetBucketEncryption PutBucketEncryption DeleteBucketEncryption
        GetBucketCors PutBucketCors DeleteBucketCors GetPublicAccessBlock PutPublicAccessBlock DeletePublicAccessBlock
        GetBucketOwnershipControls PutBucketOwnershipControls DeleteBucketOwnershipControls
        GetBucketLifecycleConfiguration GetBucketRequestPayment GetBucketLogging GetBucketNotificationConfiguration
        GetBucketWebsite GetBucketReplication GetBucketAccelerateConfiguration GetObjectLockConfiguration
        PutObject GetObject HeadObject CopyObject DeleteObject DeleteObjects ListObjects ListObjectsV2 ListObjectVersions
        GetObjectAttributes GetObjectTagging PutObjectTagging DeleteObjectTagging GetObjectAcl PutObjectAcl
        CreateMultipartUpload UploadPart UploadPartCopy CompleteMultipartUpload AbortMultipartUpload ListMultipartUploads ListParts""",
}
SHAPE_KEYS = ("type", "required", "min", "max", "pattern", "enum", "exception", "error")
TARGET = pathlib.Path(__file__).resolve().parents[2] / "packages" / "aws-protocol" / "models"


def reduced(shape):
    out = {key: shape[key] for key in SHAPE_KEYS if shape.get(key) not in (None, [])}
    if "members" in shape:
        out["members"] = {name: {"shape": member["shape"]} for name, member in shape["members"].items()}
    for key in ("member", "key", "value"):
        if key in shape:
            out[key] = shape[key]["shape"]
    return out


def targets(shape):
    return [member["shape"] for member in shape.get("members", {}).values()] + [
        shape[key]["shape"] for key in ("member", "key", "value") if key in shape
    ]


def route(operation, shapes):
    members = shapes.get(operation.get("input", {}).get("shape"), {})
    required = [members["members"][name] for name in members.get("required", [])]
    at = lambda place: sorted(member["locationName"] for member in required if member.get("location") == place)
    return {"method": operation["http"]["method"], "uri": operation["http"]["requestUri"], "query": at("querystring"), "headers": at("header")}


def extract(service, names):
    model = botocore.session.get_session().get_service_model(service)._service_description  # pylint: disable=protected-access
    shapes, operations, pending = {}, {}, []
    for name in sorted(model["operations"] if names is ALL else names.split()):
        operation = model["operations"][name]
        entry = {"errors": [error["shape"] for error in operation.get("errors", [])], "http": operation["http"]}
        if "input" in operation:
            entry["input"] = operation["input"]["shape"]
        operations[name] = entry
        pending += [entry["input"]] if "input" in entry else []
        pending += entry["errors"]
    while pending:
        name = pending.pop()
        if name not in shapes:
            shapes[name] = reduced(model["shapes"][name])
            pending += targets(model["shapes"][name])
    result = {"botocore": botocore.__version__, "metadata": model["metadata"], "operations": operations, "shapes": dict(sorted(shapes.items()))}
    if model["metadata"]["protocol"] == "rest-xml":
        result["routes"] = {name: route(operation, model["shapes"]) for name, operation in sorted(model["operations"].items()) if not operation.get("deprecated")}
    return result


for service, names in OPERATIONS.items():
    text = json.dumps(extract(service, names), indent=1, sort_keys=False, ensure_ascii=True)
    (TARGET / f"{service.replace('-', '')}.json").write_text(text + "\n")
