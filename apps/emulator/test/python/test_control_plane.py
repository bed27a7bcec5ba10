"""The SageMaker operations through boto3: pages, filters, tags, and what botocore lets through."""

import datetime
import re

import pytest
from botocore.exceptions import ClientError, ParamValidationError

ROLE = "arn:aws:iam::123456789012:role/MlflowRole"


@pytest.fixture
def sagemaker(emulator, account):
    return emulator.client("sagemaker", account)


@pytest.fixture
def apps(emulator, sagemaker, account):
    """Twelve apps, made in an order that is not that of their names."""
    emulator.client("s3", account).create_bucket(Bucket=f"artifacts-{account}")
    names = [f"app-{index * 5 % 12:02}" for index in range(12)]
    return {name: sagemaker.create_mlflow_app(Name=name, ArtifactStoreUri=f"s3://artifacts-{account}/{name}", RoleArn=ROLE)["Arn"] for name in names}


def names(pages):
    return [app["Name"] for page in pages for app in page["Summaries"] if app["Name"].startswith("app-")]


def refusal(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"], caught.value.response["Error"]["Message"]


@pytest.mark.parametrize("size", [1, 5, 100])
def test_the_paginator_brings_every_app_once(sagemaker, apps, size):
    paginator = sagemaker.get_paginator("list_mlflow_apps")
    found = names(paginator.paginate(SortBy="Name", SortOrder="Ascending", PaginationConfig={"PageSize": size}))
    assert found == sorted(apps)


@pytest.mark.parametrize("order", ["Ascending", "Descending"])
@pytest.mark.parametrize("key", ["Name", "CreationTime", "Status"])
def test_lists_are_sorted_by_what_was_asked(sagemaker, apps, key, order):
    listed = [app for app in sagemaker.list_mlflow_apps(SortBy=key, SortOrder=order, MaxResults=100)["Summaries"] if app["Arn"] in apps.values()]
    assert sorted(app["Name"] for app in listed) == sorted(apps)
    values = [app[key] for app in listed]
    assert values == sorted(values, reverse=order == "Descending")


def test_filters_of_the_list_hold(sagemaker, apps):
    now = datetime.datetime.now(datetime.UTC)
    hour = datetime.timedelta(hours=1)
    assert names([sagemaker.list_mlflow_apps(CreatedAfter=now + hour)]) == []
    assert names([sagemaker.list_mlflow_apps(CreatedBefore=now - hour)]) == []
    assert len(names([sagemaker.list_mlflow_apps(CreatedAfter=now - hour, CreatedBefore=now + hour, MaxResults=100)])) == 12
    assert len(names([sagemaker.list_mlflow_apps(Status="Created", MlflowVersion="3.10.1", MaxResults=100)])) == 12
    assert names([sagemaker.list_mlflow_apps(Status="Deleting")]) == []
    assert names([sagemaker.list_mlflow_apps(MlflowVersion="2.0.0")]) == []


def test_a_page_token_that_was_not_given_out_is_refused(sagemaker, apps):
    assert refusal(lambda: sagemaker.list_mlflow_apps(NextToken="made-up"))[0] == "ValidationException"


def test_an_app_is_described_with_everything_it_was_made_with(sagemaker, account, apps):
    members = {"ModelRegistrationMode": "AutoModelRegistrationEnabled", "WeeklyMaintenanceWindowStart": "Tue:03:30", "AccountDefaultStatus": "DISABLED"}
    made = sagemaker.create_mlflow_app(Name="full", ArtifactStoreUri=f"s3://artifacts-{account}/full", RoleArn=ROLE, Tags=[{"Key": "team", "Value": "a"}], **members)
    found = sagemaker.describe_mlflow_app(Arn=made["Arn"])
    assert {key: found[key] for key in members} == members
    assert (found["Name"], found["RoleArn"], found["MlflowVersion"]) == ("full", ROLE, "3.10.1")
    assert found["CreationTime"].tzinfo is not None
    assert sagemaker.list_tags(ResourceArn=made["Arn"])["Tags"] == [{"Key": "team", "Value": "a"}]


def test_an_app_changes_and_goes(emulator, sagemaker, apps):
    arn = apps["app-00"]
    assert sagemaker.update_mlflow_app(Arn=arn, Name="renamed", WeeklyMaintenanceWindowStart="Sun:23:59")["Arn"] == arn
    found = sagemaker.describe_mlflow_app(Arn=arn)
    assert (found["Name"], found["WeeklyMaintenanceWindowStart"], found["Status"]) == ("renamed", "Sun:23:59", "Updated")
    assert sagemaker.delete_mlflow_app(Arn=arn)["Arn"] == arn
    assert sagemaker.describe_mlflow_app(Arn=arn)["Status"] == "Deleted"
    emulator.advance_clock(120)
    try:
        assert refusal(lambda: sagemaker.describe_mlflow_app(Arn=arn))[0] == "ResourceNotFound"
    finally:
        emulator.reset_clock()


def test_tags_are_added_listed_by_page_and_taken_away(sagemaker, apps):
    arn = apps["app-03"]
    tags = [{"Key": f"key{index:02}", "Value": str(index)} for index in range(50)]
    assert len(sagemaker.add_tags(ResourceArn=arn, Tags=tags)["Tags"]) == 50
    pages = sagemaker.get_paginator("list_tags").paginate(ResourceArn=arn, PaginationConfig={"PageSize": 50})
    assert sorted(tag["Key"] for page in pages for tag in page["Tags"]) == [tag["Key"] for tag in tags]
    assert refusal(lambda: sagemaker.add_tags(ResourceArn=arn, Tags=[{"Key": "one more", "Value": ""}]))[0] in ("ResourceLimitExceeded", "ValidationException")
    sagemaker.delete_tags(ResourceArn=arn, TagKeys=[tag["Key"] for tag in tags[:49]])
    assert sagemaker.list_tags(ResourceArn=arn)["Tags"] == [{"Key": "key49", "Value": "49"}]


def test_botocore_refuses_what_is_missing_before_it_is_sent(sagemaker):
    with pytest.raises(ParamValidationError, match="Missing required parameter"):
        sagemaker.create_mlflow_app(Name="a")
    with pytest.raises(ParamValidationError):
        sagemaker.create_presigned_mlflow_app_url(Arn="arn:aws:sagemaker:us-east-1:1:mlflow-app/a", ExpiresInSeconds=1)


@pytest.mark.parametrize(
    ("members", "member", "constraint"),
    [
        ({"Name": "-no"}, "name", "regular expression pattern"),
        ({"Name": "n" * 257}, "name", "length less than or equal to 256"),
        ({"ArtifactStoreUri": "ftp://bucket"}, "artifactStoreUri", "regular expression pattern"),
        ({"RoleArn": "arn:aws:iam::1:role/no-such-account"}, "roleArn", "regular expression pattern"),
        ({"WeeklyMaintenanceWindowStart": "TUE:03:30"}, "weeklyMaintenanceWindowStart", "regular expression pattern"),
        ({"ModelRegistrationMode": "On"}, "modelRegistrationMode", "enum value set"),
        ({"Tags": [{"Key": "bad\u0000key", "Value": "v"}]}, "tags.1.member.key", "regular expression pattern"),
    ],
)
def test_what_botocore_lets_through_the_service_refuses_in_awss_words(sagemaker, members, member, constraint):
    given = {"Name": "good", "ArtifactStoreUri": "s3://bucket/x", "RoleArn": ROLE, **members}
    code, message = refusal(lambda: sagemaker.create_mlflow_app(**given))
    assert code == "ValidationException"
    assert re.match(r"\d validation errors? detected: ", message)
    assert f"at '{member}' failed to satisfy constraint" in message
    assert constraint in message


def test_the_quota_of_apps_is_awss_unless_it_was_raised(tmp_path):
    from emulator_process import EmulatorProcess

    running = EmulatorProcess("lenient", "--default-app", "false")
    try:
        account = "123456789012"
        running.create_app(account, "one")
        sagemaker = running.client("sagemaker", account)
        for name in ("two", "three"):
            sagemaker.create_mlflow_app(Name=name, ArtifactStoreUri="s3://artifacts-123456789012/x", RoleArn=ROLE)
        code, message = refusal(lambda: sagemaker.create_mlflow_app(Name="four", ArtifactStoreUri="s3://artifacts-123456789012/x", RoleArn=ROLE))
        assert code == "ResourceLimitExceeded"
        assert "3" in message
    finally:
        running.stop()


def test_an_operation_that_is_not_served_says_so_by_name(sagemaker):
    code, message = refusal(lambda: sagemaker.list_training_jobs())
    assert "ListTrainingJobs" in message
    assert code


def test_a_region_without_mlflow_apps_is_refused(emulator, account):
    with pytest.raises(ClientError):
        emulator.client("sagemaker", account, region="af-south-1").list_mlflow_apps()
