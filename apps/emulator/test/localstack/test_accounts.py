"""IAM, STS and services that are not served here; accounts stay apart."""

import json

import pytest
import requests
from botocore.exceptions import ClientError

TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]})


@pytest.fixture
def role(emulator, account):
    return emulator.client("iam", account).create_role(RoleName="team", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]


def test_roles_are_in_localstack(role, direct, account):
    assert role == f"arn:aws:iam::{account}:role/team"
    assert direct("iam").get_role(RoleName="team")["Role"]["Arn"] == role


def test_an_assumed_role_uses_its_app(emulator, account, role):
    app = emulator.create_app(account)
    issued = emulator.client("sts", account).assume_role(RoleArn=role, RoleSessionName="me")
    keys = issued["Credentials"]["AccessKeyId"], issued["Credentials"]["SecretAccessKey"], issued["Credentials"]["SessionToken"]
    assert emulator.client("sts", *keys).get_caller_identity()["Arn"] == f"arn:aws:sts::{account}:assumed-role/team/me"
    sagemaker = emulator.client("sagemaker", *keys)
    assert sagemaker.describe_mlflow_app(Arn=app)["Name"] == "team"
    changed = sagemaker.update_mlflow_app(Arn=app, Name="renamed")["Arn"]
    by = sagemaker.describe_mlflow_app(Arn=changed)["LastModifiedBy"]["IamIdentity"]["Arn"]
    assert by == f"arn:aws:sts::{account}:assumed-role/team/me"
    with pytest.raises(ClientError, match="InvalidSignature"):
        emulator.client("sagemaker", keys[0], "wrong", keys[2]).describe_mlflow_app(Arn=app)


def test_session_tokens_keep_the_account(emulator, account):
    issued = emulator.client("sts", account).get_session_token()["Credentials"]
    session = emulator.client("sts", issued["AccessKeyId"], issued["SecretAccessKey"], issued["SessionToken"])
    assert session.get_caller_identity()["Account"] == account


def test_accounts_are_kept_apart(emulator, account, role, direct):
    other = str(int(account) + 100_000_000_000)
    emulator.client("s3", account).create_bucket(Bucket=f"mine-{account}")
    assert [b["Name"] for b in direct("s3").list_buckets()["Buckets"]] == [f"mine-{account}"]
    assert emulator.client("s3", other).list_buckets()["Buckets"] == []
    with pytest.raises(ClientError, match="NoSuchEntity"):
        emulator.client("iam", other).get_role(RoleName="team")


def test_a_service_that_is_not_served_here(emulator, account, direct):
    sqs = emulator.client("sqs", account)
    queue = sqs.create_queue(QueueName="work")["QueueUrl"]
    sqs.send_message(QueueUrl=queue, MessageBody="hi")
    assert direct("sqs").receive_message(QueueUrl=queue)["Messages"][0]["Body"] == "hi"
    groups = emulator.client("resource-groups", account)
    query = {"Type": "TAG_FILTERS_1_0", "Query": json.dumps({"ResourceTypeFilters": ["AWS::AllSupported"], "TagFilters": [{"Key": "team", "Values": ["a"]}]})}
    groups.create_group(Name="all", ResourceQuery=query)
    assert [g["GroupName"] for g in direct("resource-groups").list_groups()["GroupIdentifiers"]] == ["all"]


def test_a_service_that_localstack_does_not_serve_either(emulator, account):
    with pytest.raises(ClientError, match="InternalFailure"):
        emulator.client("ecr", account).describe_repositories()


def test_health_shows_the_backing(emulator, localstack):
    backing = requests.get(f"{emulator.url}/_mlapps/health", timeout=10).json()["backing"]
    assert (backing["reachable"], backing["version"], backing["endpoint"]) == (True, "4.14.0", localstack.url)
    services = requests.get(f"{emulator.url}/_localstack/health", timeout=10).json()["services"]
    assert services["s3"] in ("available", "running")
    assert (services["sagemaker"], services["dynamodb"]) == ("running", "disabled")


def test_credentials_that_every_account_gets_are_not_passed_on(emulator, account):
    with pytest.raises(ClientError, match="do not tell whose they are"):
        emulator.client("sts", account).get_federation_token(Name="bob")


def test_a_role_of_another_account(emulator, account, role):
    other = str(int(account) + 200_000_000_000)
    issued = emulator.client("sts", other).assume_role(RoleArn=role, RoleSessionName="guest")["Credentials"]
    keys = issued["AccessKeyId"], issued["SecretAccessKey"], issued["SessionToken"]
    assert emulator.client("sts", *keys).get_caller_identity()["Arn"] == f"arn:aws:sts::{account}:assumed-role/team/guest"
    [app] = emulator.client("sagemaker", *keys).list_mlflow_apps()["Summaries"]
    assert f":{account}:" in app["Arn"]
