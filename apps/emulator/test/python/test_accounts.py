"""Accounts are walls: apps, runs, buckets and roles of one do not exist for another."""

import pytest
from botocore.exceptions import ClientError
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

import mlflow


@pytest.fixture
def other(account):
    return str(int(account) + 500_000_000_000)


def code(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def test_an_account_lists_its_own_apps_only(emulator, account, other):
    mine, theirs = emulator.create_app(account, "mine"), emulator.create_app(other, "theirs")
    assert theirs not in [app["Arn"] for app in emulator.client("sagemaker", account).list_mlflow_apps()["Summaries"]]
    assert mine not in [app["Arn"] for app in emulator.client("sagemaker", other).list_mlflow_apps()["Summaries"]]


@pytest.mark.parametrize(
    "operation",
    [
        lambda client, arn: client.describe_mlflow_app(Arn=arn),
        lambda client, arn: client.update_mlflow_app(Arn=arn, Name="stolen"),
        lambda client, arn: client.delete_mlflow_app(Arn=arn),
        lambda client, arn: client.create_presigned_mlflow_app_url(Arn=arn),
        lambda client, arn: client.add_tags(ResourceArn=arn, Tags=[{"Key": "a", "Value": "b"}]),
        lambda client, arn: client.list_tags(ResourceArn=arn),
    ],
    ids=["describe", "update", "delete", "presigned url", "add tags", "list tags"],
)
def test_no_operation_reaches_into_another_account(emulator, account, other, operation):
    arn = emulator.create_app(account)
    assert code(lambda: operation(emulator.client("sagemaker", other), arn)) in ("ResourceNotFound", "AccessDeniedException", "ValidationException")
    described = emulator.client("sagemaker", account).describe_mlflow_app(Arn=arn)
    assert (described["Name"], described["Status"]) == ("team", "Created")


def test_apps_of_the_same_name_have_experiments_of_their_own(emulator, account, aws):
    first, second = emulator.create_app(account, "same"), emulator.client("sagemaker", account).create_mlflow_app(
        Name="same", ArtifactStoreUri=f"s3://artifacts-{account}/second", RoleArn=f"arn:aws:iam::{account}:role/MlflowRole"
    )["Arn"]
    assert first != second
    for arn in (first, second):
        mlflow.set_tracking_uri(arn)
        client = MlflowClient()
        assert client.get_experiment_by_name("only here") is None
        client.create_experiment("only here")
    mlflow.set_tracking_uri(None)


def test_a_bucket_is_closed_to_other_accounts_until_its_policy_opens_it(emulator, account, other):
    mine, theirs = emulator.client("s3", account), emulator.client("s3", other)
    mine.create_bucket(Bucket=f"private-{account}")
    mine.put_object(Bucket=f"private-{account}", Key="a.txt", Body=b"mine")
    assert code(lambda: theirs.get_object(Bucket=f"private-{account}", Key="a.txt")) == "AccessDenied"
    assert code(lambda: theirs.put_object(Bucket=f"private-{account}", Key="b.txt", Body=b"x")) == "AccessDenied"
    assert code(lambda: theirs.list_objects_v2(Bucket=f"private-{account}")) == "AccessDenied"
    assert code(lambda: theirs.create_bucket(Bucket=f"private-{account}")) == "BucketAlreadyExists"
    assert f"private-{account}" not in [bucket["Name"] for bucket in theirs.list_buckets()["Buckets"]]


def test_regions_are_walls_as_well(emulator, account):
    arn = emulator.create_app(account)
    elsewhere = emulator.client("sagemaker", account, region="eu-west-1")
    assert arn not in [app["Arn"] for app in elsewhere.list_mlflow_apps()["Summaries"]]


def test_the_data_plane_of_another_accounts_app_is_closed(emulator, account, other, aws):
    mlflow.set_tracking_uri(emulator.create_app(other))
    with pytest.raises(MlflowException, match="Request is not authorized"):
        MlflowClient().search_experiments()
    mlflow.set_tracking_uri(None)


def test_reset_of_one_account_leaves_the_others(emulator, account, other):
    import requests

    mine, theirs = emulator.create_app(account), emulator.create_app(other)
    requests.post(f"{emulator.url}/_mlapps/reset", json={"account": account}, timeout=30).raise_for_status()
    assert code(lambda: emulator.client("sagemaker", account).describe_mlflow_app(Arn=mine)) == "ResourceNotFound"
    assert emulator.client("sagemaker", other).describe_mlflow_app(Arn=theirs)["Status"] == "Created"
    assert [bucket["Name"] for bucket in emulator.client("s3", account).list_buckets()["Buckets"] if bucket["Name"] == f"artifacts-{account}"] == []
