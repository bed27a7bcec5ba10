import itertools
import socket
import subprocess
import sys
import time
from pathlib import Path

import boto3
import mlflow
import pytest
import requests
from emulator_process import INHERITED, EmulatorProcess
from mlflow.store.artifact import s3_artifact_repo
from mlflow.tracking import MlflowClient

MLFLOW_DEADLINE_SECONDS = 90
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


@pytest.fixture
def become(emulator, monkeypatch):
    """Makes this process a user of an account whose tracking server is an app, perhaps another account's."""
    for name in ("AWS_SESSION_TOKEN", "AWS_PROFILE", "SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN", "SAGEMAKER_PRESIGNED_URL_UPLOAD_ENABLED"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")

    def as_user_of(account, app):
        for name, value in emulator.environment(account).items():
            monkeypatch.setenv(name, value)
        forget_clients()
        mlflow.set_tracking_uri(app)
        return MlflowClient()

    yield as_user_of
    mlflow.set_tracking_uri(None)
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


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def mlflow_server(tmp_path_factory):
    """URL of MLflow's own server, on SQLite as `mlflow server` starts it; a fresh one for each file."""
    folder = tmp_path_factory.mktemp("mlflow-server")
    url = f"http://127.0.0.1:{free_port()}"
    command = [str(Path(sys.executable).with_name("mlflow")), "server", "--backend-store-uri", f"sqlite:///{folder}/mlflow.db"]
    command += ["--default-artifact-root", "s3://reference/root", "--workers", "1", "--host", "127.0.0.1", "--port", url.rsplit(":", 1)[1]]
    # without credentials its S3 fails at once, instead of asking a metadata service that is not there
    environment = {**INHERITED, "AWS_EC2_METADATA_DISABLED": "true", "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"}
    with open(folder / "log", "w+") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT)
        try:
            wait_until_healthy(url, process, log)
            yield url
        finally:
            process.terminate()
            process.wait(20)


def wait_until_healthy(url, process, log):
    deadline = time.monotonic() + MLFLOW_DEADLINE_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if requests.get(f"{url}/health", timeout=2).ok:
                return
        except requests.ConnectionError:
            time.sleep(0.25)
    log.seek(0)
    raise RuntimeError(f"mlflow server did not start:\n{log.read()}")
