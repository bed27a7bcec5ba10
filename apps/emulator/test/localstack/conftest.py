import itertools
import socket

import boto3
import pytest
from botocore.config import Config
from emulator_process import REGION, SESSION, EmulatorProcess
from localstack_process import LocalstackProcess
from mlflow.store.artifact import s3_artifact_repo

accounts = itertools.count(300_000_000_000)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def localstack():
    running = LocalstackProcess(free_port())
    yield running
    running.remove()


@pytest.fixture(scope="session", params=["lenient", "strict"])
def emulator(request, localstack):
    running = EmulatorProcess(request.param, "--localstack-endpoint", localstack.url)
    yield running
    running.stop()


@pytest.fixture
def account():
    """An account that no other test uses."""
    return str(next(accounts))


def direct_client(localstack, service, account, region=REGION):
    """A client that asks LocalStack itself."""
    return SESSION.client(
        service,
        endpoint_url=localstack.url,
        region_name=region,
        aws_access_key_id=account,
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
    )


@pytest.fixture
def direct(localstack, account):
    return lambda service: direct_client(localstack, service, account)


@pytest.fixture
def use(monkeypatch):
    """Makes this process one of a user with the given environment."""

    def set_variables(variables):
        for name in ("AWS_SESSION_TOKEN", "AWS_PROFILE"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        forget_clients()

    yield set_variables
    forget_clients()


def forget_clients():
    """boto3 and MLflow keep clients with the credentials of the first use."""
    boto3.DEFAULT_SESSION = None
    s3_artifact_repo._cached_get_s3_client.cache_clear()
