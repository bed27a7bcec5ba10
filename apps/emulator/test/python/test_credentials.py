"""Who may call: keys, secrets, tokens, dates and bodies, as botocore signs them."""

import datetime
import json

import boto3
import botocore.auth
import mlflow
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from botocore.httpsession import URLLib3Session
from conftest import forget_clients
from emulator_process import REGION
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

CALLS = {
    "sagemaker": lambda client: client.list_mlflow_apps(),
    "s3": lambda client: client.list_buckets(),
    "sts": lambda client: client.get_caller_identity(),
    "iam": lambda client: client.list_roles(),
}
WRONG_SECRET = {
    "sagemaker": ("InvalidSignatureException", 400),
    "s3": ("SignatureDoesNotMatch", 403),
    "sts": ("SignatureDoesNotMatch", 403),
    "iam": ("SignatureDoesNotMatch", 403),
}
UNKNOWN_KEY = {
    "sagemaker": ("UnrecognizedClientException", 400),
    "s3": ("InvalidAccessKeyId", 403),
    "sts": ("InvalidClientTokenId", 403),
    "iam": ("InvalidClientTokenId", 403),
}
EXPIRED = {
    "sagemaker": ("ExpiredTokenException", 400),
    "s3": ("ExpiredToken", 400),
    "sts": ("ExpiredToken", 403),
    "iam": ("ExpiredToken", 403),
}
SKEWED = {**WRONG_SECRET, "s3": ("RequestTimeTooSkewed", 403)}
HOUR = 3600


def refused(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"], caught.value.response["ResponseMetadata"]["HTTPStatusCode"]


@pytest.fixture
def clock(emulator):
    yield emulator
    emulator.reset_clock()


@pytest.fixture
def shifted_client(monkeypatch):
    """Makes botocore sign as if its clock were off."""
    original = botocore.auth.get_current_datetime

    def shift(seconds):
        monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *args, **kw: original(*args, **kw) + datetime.timedelta(seconds=seconds))

    return shift


def role_keys(emulator, account, **members):
    """A role of the account, made by boto3, and keys of a session of it."""
    iam = emulator.client("iam", account)
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "sts:AssumeRole"}]}
    role = iam.create_role(RoleName="DataScientist", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    return role, emulator.client("sts", account).assume_role(RoleArn=role, RoleSessionName="notebook", **members)["Credentials"]


def session_client(emulator, service, keys):
    return emulator.client(service, keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])


@pytest.mark.parametrize("service", CALLS)
def test_a_wrong_secret_is_refused_when_signatures_are_strict(emulator, account, service):
    client = emulator.client(service, account, secret="wrong")
    if emulator.signatures == "lenient":
        CALLS[service](client)
    else:
        assert refused(lambda: CALLS[service](client)) == WRONG_SECRET[service]


@pytest.mark.parametrize("service", CALLS)
def test_a_key_that_nobody_knows_is_refused_when_signatures_are_strict(emulator, service):
    client = emulator.client(service, "AKIAIOSFODNN7EXAMPLE")
    if emulator.signatures == "lenient":
        CALLS[service](client)
    else:
        assert refused(lambda: CALLS[service](client)) == UNKNOWN_KEY[service]


@pytest.mark.parametrize("service", CALLS)
def test_session_keys_that_were_never_given_out_are_refused_in_every_mode(emulator, service):
    client = emulator.client(service, "ASIAIOSFODNN7EXAMPLE", token="made-up")
    assert refused(lambda: CALLS[service](client)) == UNKNOWN_KEY[service]


@pytest.mark.parametrize("service", CALLS)
def test_keys_of_a_session_work_until_it_expires(clock, emulator, account, service):
    _, keys = role_keys(emulator, account, DurationSeconds=900)
    CALLS[service](session_client(emulator, service, keys))
    # signatures keep the system's time, so only the session is older now
    emulator.advance_clock(901)
    assert refused(lambda: CALLS[service](session_client(emulator, service, keys))) == EXPIRED[service]


@pytest.mark.parametrize("service", CALLS)
def test_the_secret_of_session_keys_is_verified_in_every_mode(emulator, account, service):
    _, keys = role_keys(emulator, account)
    wrong = {**keys, "SecretAccessKey": "x" * 40}
    assert refused(lambda: CALLS[service](session_client(emulator, service, wrong))) == WRONG_SECRET[service]


@pytest.mark.parametrize("service", CALLS)
def test_session_keys_without_their_token_are_refused(emulator, account, service):
    _, keys = role_keys(emulator, account)
    code, status = refused(lambda: CALLS[service](emulator.client(service, keys["AccessKeyId"], keys["SecretAccessKey"])))
    assert (code, status) == (("InvalidToken", 400) if service == "s3" else UNKNOWN_KEY[service])


@pytest.mark.parametrize("offset", [-HOUR, HOUR])
@pytest.mark.parametrize("service", CALLS)
def test_a_clock_that_is_an_hour_off_is_noticed(emulator, account, service, offset, shifted_client):
    shifted_client(offset)
    client = emulator.client(service, account)
    if emulator.signatures == "lenient":
        CALLS[service](client)
    else:
        assert refused(lambda: CALLS[service](client)) == SKEWED[service]


def signed_post(emulator, account, body, sent=None, headers=None):
    """A request signed for `body` that carries `sent`."""
    given = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "SageMaker.ListMlflowApps", **(headers or {})}
    request = AWSRequest(method="POST", url=f"{emulator.url}/", data=body, headers=given)
    SigV4Auth(Credentials(account, "test"), "sagemaker", REGION).add_auth(request)
    prepared = request.prepare()
    prepared.body = sent if sent is not None else body
    prepared.headers["Content-Length"] = str(len(prepared.body))
    return URLLib3Session().send(prepared)


def test_a_body_that_was_changed_on_the_way_is_noticed(emulator, account):
    assert signed_post(emulator, account, b'{"MaxResults": 5}').status_code == 200
    changed = signed_post(emulator, account, b'{"MaxResults": 5}', b'{"MaxResults": 6}')
    if emulator.signatures == "lenient":
        assert changed.status_code == 200
    else:
        assert changed.status_code == 400
        assert json.loads(changed.content)["__type"].endswith("InvalidSignatureException")


def test_a_request_without_a_signature_is_refused(emulator):
    request = AWSRequest(method="POST", url=f"{emulator.url}/", data=b"{}", headers={"X-Amz-Target": "SageMaker.ListMlflowApps"}).prepare()
    answer = URLLib3Session().send(request)
    assert answer.status_code == 400
    assert json.loads(answer.content)["__type"].endswith("MissingAuthenticationTokenException")


def test_the_data_plane_refuses_a_wrong_secret_with_mlflows_error(emulator, account, tracking, client, monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    forget_clients()
    if emulator.signatures == "lenient":
        client.search_experiments()
    else:
        with pytest.raises(MlflowException, match="signature") as caught:
            client.search_experiments()
        assert caught.value.get_http_status_code() == 403


def test_another_account_may_not_use_the_app(emulator, tracking, client, monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "999999999999")
    forget_clients()
    with pytest.raises(MlflowException, match="Request is not authorized") as caught:
        client.search_experiments()
    assert caught.value.get_http_status_code() == 403


def test_the_plugin_assumes_the_role_it_is_told_to(aws, emulator, account, app, monkeypatch):
    role, _ = role_keys(emulator, account)
    monkeypatch.setenv("SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN", role)
    mlflow.set_tracking_uri(app)
    mlflow.set_experiment("assumed")
    with mlflow.start_run() as run:
        mlflow.log_metric("loss", 0.5)
    assert MlflowClient().get_run(run.info.run_id).data.metrics == {"loss": 0.5}
    mlflow.set_tracking_uri(None)


def test_a_session_says_who_it_is(emulator, account):
    role, keys = role_keys(emulator, account)
    identity = session_client(emulator, "sts", keys).get_caller_identity()
    assert identity["Account"] == account
    assert identity["Arn"] == f"arn:aws:sts::{account}:assumed-role/{role.split('/')[-1]}/notebook"


def test_a_role_that_does_not_trust_the_caller_cannot_be_assumed(emulator, account):
    iam = emulator.client("iam", account)
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    role = iam.create_role(RoleName="ForTheServiceOnly", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    sts = emulator.client("sts", account)
    assert refused(lambda: sts.assume_role(RoleArn=role, RoleSessionName="me")) == ("AccessDenied", 403)
    missing = {"RoleArn": f"arn:aws:iam::{account}:role/NoSuchRole", "RoleSessionName": "me"}
    if emulator.signatures == "strict":
        assert refused(lambda: sts.assume_role(**missing)) == ("AccessDenied", 403)
    else:
        assert sts.assume_role(**missing)["AssumedRoleUser"]["Arn"].endswith("/NoSuchRole/me")


def test_session_tokens_of_an_account_act_as_it(emulator, account):
    keys = emulator.client("sts", account).get_session_token(DurationSeconds=900)["Credentials"]
    assert keys["Expiration"] > datetime.datetime.now(datetime.UTC)
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], REGION)
    assert session.client("sts", endpoint_url=emulator.url).get_caller_identity()["Account"] == account
