import itertools

import boto3
import mlflow
import pytest
from emulator_process import EmulatorProcess
from mlflow.store.artifact import s3_artifact_repo
from mlflow.tracking import MlflowClient

accounts = itertools.count(100_000_000_000)


@pytest.fixture(scope="session", params=["lenient", "strict"])
def emulator(request):
    running = EmulatorProcess(request.param, "--movable-clock", "--app-limit", "1000")
    yield running
    running.stop()


@pytest.fixture
def account():
    """An account that no other test uses: what it holds is this test's own."""
    return str(next(accounts))


@pytest.fixture
def aws(emulator, account, monkeypatch):
    """The environment of a user of `account`, in this process."""
    for name in ("AWS_SESSION_TOKEN", "AWS_PROFILE", "SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN", "SAGEMAKER_PRESIGNED_URL_UPLOAD_ENABLED"):
        monkeypatch.delenv(name, raising=False)
    for name, value in emulator.environment(account).items():
        monkeypatch.setenv(name, value)
    if emulator.signatures == "strict":
        monkeypatch.setenv("MLFLOW_TRACKING_USERNAME", account)
        monkeypatch.setenv("MLFLOW_TRACKING_PASSWORD", "test")
    # a wrong answer must fail the test, not be retried for minutes
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_TIMEOUT", "30")
    forget_clients()
    yield
    forget_clients()


def forget_clients():
    """boto3 and MLflow keep clients with the credentials of the first use."""
    boto3.DEFAULT_SESSION = None
    s3_artifact_repo._cached_get_s3_client.cache_clear()


@pytest.fixture
def app(emulator, account):
    """ARN of an app of `account`."""
    return emulator.create_app(account)


@pytest.fixture
def tracking(aws, app):
    """The fluent API at the app, as the plugin reaches it: by ARN and signed."""
    mlflow.set_tracking_uri(app)
    mlflow.set_experiment("tests")
    yield mlflow
    while mlflow.active_run():
        mlflow.end_run()
    mlflow.set_tracking_uri(None)


@pytest.fixture
def client(tracking, app):
    return MlflowClient()
