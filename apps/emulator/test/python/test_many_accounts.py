"""The story of an app that many accounts use: an organization, shares, invitations, a move, a leave, a service control policy, artifacts.

Everything goes through boto3 and MLflow with the plugin, each account with its own keys.
"""

import json

import boto3
import mlflow
import pytest
from botocore.exceptions import ClientError
from emulator_process import EmulatorProcess
from land import Land, assert_denied, assert_logs, assert_rest_denied, describe
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

TRUSTED = "ram.amazonaws.com"
HALF_A_DAY = 12 * 3600


@pytest.fixture(scope="module", params=["lenient", "strict"])
def emulator(request):
    running = EmulatorProcess(request.param, "--movable-clock", "--app-limit", "1000")
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def system_time(emulator):
    yield
    emulator.reset_clock()


@pytest.fixture
def land(emulator):
    return Land(emulator)


def test_a_share_with_a_unit_reaches_who_is_in_it_now(emulator, become, land):
    assert_denied(emulator, become, land.b, land.app)
    assert_denied(emulator, become, land.x, land.app)

    share = land.share(land.product["Arn"], allowExternalPrincipals=False)
    assert land.status(share, land.product["Arn"]) == ["ASSOCIATED"]
    assert describe(emulator, land.b, land.app) == land.app
    run_id = assert_logs(become, land.b, land.app)
    assert become(land.a, land.app).get_run(run_id).data.metrics == {"auc": 0.9}
    assert_denied(emulator, become, land.x, land.app)

    # the permission has no action that changes the app itself
    with pytest.raises(ClientError, match="AccessDenied"):
        emulator.client("sagemaker", land.b).delete_mlflow_app(Arn=land.app)

    elsewhere = land.unit("Elsewhere")["Id"]
    land.organizations.move_account(AccountId=land.b, SourceParentId=land.product["Id"], DestinationParentId=elsewhere)
    assert_denied(emulator, become, land.b, land.app)
    land.organizations.move_account(AccountId=land.b, SourceParentId=elsewhere, DestinationParentId=land.product["Id"])
    assert_logs(become, land.b, land.app)


def test_an_outsider_is_invited_and_may_when_it_accepts(emulator, become, land):
    share = land.share(land.x)
    invitation = land.invitation(land.x, share)
    assert (invitation["status"], invitation["senderAccountId"], invitation["receiverAccountId"]) == ("PENDING", land.a, land.x)
    assert_denied(emulator, become, land.x, land.app)

    land.ram(land.x).accept_resource_share_invitation(resourceShareInvitationArn=invitation["resourceShareInvitationArn"])
    assert land.invitation(land.x, share)["status"] == "ACCEPTED"
    assert describe(emulator, land.x, land.app) == land.app
    assert_logs(become, land.x, land.app)
    shared = land.ram(land.x).list_resources(resourceOwner="OTHER-ACCOUNTS")["resources"]
    assert [resource["arn"] for resource in shared] == [land.app]

    land.ram(land.a).delete_resource_share(resourceShareArn=share["resourceShareArn"])
    assert_denied(emulator, become, land.x, land.app)


def test_an_invitation_that_nobody_accepts_is_gone_after_twelve_hours(emulator, become, land):
    share = land.share(land.x)
    invitation = land.invitation(land.x, share)
    emulator.advance_clock(HALF_A_DAY - 60)
    assert land.invitation(land.x, share)["status"] == "PENDING"
    emulator.advance_clock(120)
    assert land.invitation(land.x, share) in (None, {**invitation, "status": "EXPIRED"})
    with pytest.raises(ClientError) as refused:
        land.ram(land.x).accept_resource_share_invitation(resourceShareInvitationArn=invitation["resourceShareInvitationArn"])
    assert refused.value.response["Error"]["Code"] == "ResourceShareInvitationExpiredException"
    assert land.status(share, land.x) != ["ASSOCIATED"]
    emulator.reset_clock()


def test_an_outsider_cannot_be_added_where_none_are_allowed(land):
    with pytest.raises(ClientError, match=f"Principal {land.x} is not in your AWS organization") as refused:
        land.share(land.x, allowExternalPrincipals=False)
    assert refused.value.response["Error"]["Code"] == "InvalidParameterException"


def test_a_permission_that_carries_describe_alone_carries_no_rest_call(emulator, become, land):
    template = json.dumps({"Effect": "Allow", "Action": ["sagemaker:DescribeMlflowApp"]})
    created = land.ram(land.a).create_permission(name="look", resourceType="sagemaker:MlflowApp", policyTemplate=template)
    land.share(land.product["Arn"], permissionArns=[created["permission"]["arn"]])
    assert describe(emulator, land.b, land.app) == land.app
    assert_rest_denied(become, land.b, land.app)
    with pytest.raises(MlflowException, match="sagemaker:CallMlflowAppApi"):
        become(land.b, land.app).search_experiments()
    with pytest.raises(ClientError, match="sagemaker:CreatePresignedMlflowAppUrl"):
        emulator.client("sagemaker", land.b).create_presigned_mlflow_app_url(Arn=land.app)


@pytest.mark.parametrize("retained", [False, True], ids=["not retained", "retained"])
def test_an_account_that_leaves_keeps_what_was_retained_and_nothing_else(emulator, become, land, retained):
    share = land.share(land.b, resourceShareConfiguration={"retainSharingOnAccountLeaveOrganization": retained})
    if retained:
        # then an account of the organization is treated as one outside: it has to accept
        assert_denied(emulator, become, land.b, land.app)
        invitation = land.invitation(land.b, share)
        land.ram(land.b).accept_resource_share_invitation(resourceShareInvitationArn=invitation["resourceShareInvitationArn"])
    assert_logs(become, land.b, land.app)

    emulator.client("organizations", land.b).leave_organization()
    if retained:
        assert_logs(become, land.b, land.app)
    else:
        assert_denied(emulator, become, land.b, land.app)
        # and coming back brings nothing back
        land.organizations.invite_account_to_organization(Target={"Id": land.b, "Type": "ACCOUNT"})
        handshake = emulator.client("organizations", land.b).list_handshakes_for_account()["Handshakes"][0]["Id"]
        emulator.client("organizations", land.b).accept_handshake(HandshakeId=handshake)
        assert_denied(emulator, become, land.b, land.app)


def test_a_service_control_policy_denies_what_a_share_allows(emulator, become, land):
    land.share(land.product["Arn"])
    assert_logs(become, land.b, land.app)
    land.organizations.enable_policy_type(RootId=land.root, PolicyType="SERVICE_CONTROL_POLICY")
    assert_logs(become, land.b, land.app)

    content = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sagemaker:CallMlflowAppApi", "Resource": "*"}]})
    policy = land.organizations.create_policy(Name="no MLflow", Description="", Type="SERVICE_CONTROL_POLICY", Content=content)["Policy"]["PolicySummary"]["Id"]
    land.organizations.attach_policy(PolicyId=policy, TargetId=land.product["Id"])
    assert_rest_denied(become, land.b, land.app)
    assert describe(emulator, land.b, land.app) == land.app
    with pytest.raises(MlflowException, match="explicit deny in a service control policy"):
        become(land.b, land.app).search_experiments()
    # it binds the accounts below the unit, not who shares with them
    assert_logs(become, land.a, land.app)

    land.organizations.detach_policy(PolicyId=policy, TargetId=land.product["Id"])
    assert_logs(become, land.b, land.app)


def test_artifacts_need_the_bucket_policy(emulator, become, land):
    land.share(land.product["Arn"])
    run_id = assert_logs(become, land.b, land.app)
    client = become(land.b, land.app)
    with pytest.raises(Exception, match="(?s)AccessDenied.*does not share its artifacts") as refused:
        client.log_text(run_id, "hello", "note.txt")
    assert "s3:PutObject" in str(refused.value)

    bucket = f"artifacts-{land.a}"
    principal = {"AWS": f"arn:aws:iam::{land.b}:root"}
    statements = [
        {"Effect": "Allow", "Principal": principal, "Action": ["s3:GetObject", "s3:PutObject"], "Resource": f"arn:aws:s3:::{bucket}/*"},
        {"Effect": "Allow", "Principal": principal, "Action": ["s3:ListBucket", "s3:GetBucketLocation"], "Resource": f"arn:aws:s3:::{bucket}"},
    ]
    policy = json.dumps({"Version": "2012-10-17", "Statement": statements})
    emulator.client("s3", land.a).put_bucket_policy(Bucket=bucket, Policy=policy)
    client = become(land.b, land.app)
    client.log_text(run_id, "hello", "note.txt")
    artifact = f"{client.get_run(run_id).info.artifact_uri}/note.txt"
    assert mlflow.artifacts.load_text(artifact) == "hello"
    assert [file.path for file in client.list_artifacts(run_id)] == ["note.txt"]
    become(land.a, land.app)
    assert mlflow.artifacts.load_text(artifact) == "hello"


def test_two_organizations_never_see_each_other(emulator, become, land):
    other = Land(emulator)
    assert other.id != land.id
    share = land.share(land.product["Arn"])
    assert_denied(emulator, become, other.b, land.app)
    assert land.invitation(other.b, share) is None
    ids = {account["Id"] for account in land.organizations.list_accounts()["Accounts"]}
    assert ids == {land.management, land.a, land.b}
    for stranger in (other.product["Arn"], f"arn:aws:organizations::{other.management}:organization/{other.id}"):
        with pytest.raises(ClientError):
            land.share(stranger)
    with pytest.raises(ClientError, match="ChildNotFound|ParentNotFound|AccountNotFound"):
        land.organizations.describe_account(AccountId=other.b)


def test_a_role_is_shared_with_alone(emulator, become, land, monkeypatch):
    iam = emulator.client("iam", land.b)
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{land.b}:root"}, "Action": "sts:AssumeRole"}]}
    role = iam.create_role(RoleName="DataScientist", Path="/team/", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    land.share(role)
    assert_denied(emulator, become, land.b, land.app)
    keys = emulator.client("sts", land.b).assume_role(RoleArn=role, RoleSessionName="notebook")["Credentials"]
    session = emulator.client("sagemaker", keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    assert session.describe_mlflow_app(Arn=land.app)["Arn"] == land.app
    become(land.b, land.app)
    monkeypatch.setenv("SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN", role)
    boto3.DEFAULT_SESSION = None
    assert MlflowClient().search_experiments()


def test_the_management_account_enters_with_the_role_it_left(emulator, become, land):
    role = f"arn:aws:iam::{land.a}:role/OrganizationAccountAccessRole"
    keys = emulator.client("sts", land.management).assume_role(RoleArn=role, RoleSessionName="platform")["Credentials"]
    session = emulator.client("sts", keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    assert session.get_caller_identity()["Account"] == land.a
    with pytest.raises(ClientError, match="AccessDenied"):
        emulator.client("sts", land.b).assume_role(RoleArn=role, RoleSessionName="intruder")
