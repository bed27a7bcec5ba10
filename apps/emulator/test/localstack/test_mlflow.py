"""The README's program with its artifacts in LocalStack, and LocalStack going away."""

import subprocess
import sys
from pathlib import Path

import mlflow
import pytest
from botocore.exceptions import ClientError
from emulator_process import INHERITED
from mlflow.tracking import MlflowClient

PROGRAM = Path(__file__).parent.parent / "python" / "program.py"


@pytest.fixture
def app(emulator, account, tmp_path):
    """ARN of the app that the program made, run as its user runs it."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.read_text().replace("team-artifacts", f"artifacts-{account}"))
    environment = {**INHERITED, **emulator.environment(account)}
    finished = subprocess.run([sys.executable, program], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=180)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return next(app["Arn"] for app in emulator.client("sagemaker", account).list_mlflow_apps()["Summaries"] if app["Name"] == "team")


def test_the_program_keeps_its_artifacts_in_localstack(emulator, account, app, use, direct):
    use(emulator.environment(account))
    mlflow.set_tracking_uri(app)
    client = MlflowClient()
    [run] = client.search_runs([client.get_experiment_by_name("churn").experiment_id])
    bucket, prefix = run.info.artifact_uri.removeprefix("s3://").split("/", 1)
    [kept] = direct("s3").list_objects_v2(Bucket=bucket, Prefix=prefix)["Contents"]
    assert kept["Key"] == f"{prefix}/report.txt"
    assert direct("s3").get_object(Bucket=bucket, Key=kept["Key"])["Body"].read() == b"ok"
    mlflow.set_tracking_uri(None)


def test_the_data_plane_reads_artifacts_there(emulator, account, app, use, direct):
    use({**emulator.environment(account), "MLFLOW_TRACKING_USERNAME": account, "MLFLOW_TRACKING_PASSWORD": "test"})
    client = MlflowClient(emulator.plain_uri(app))
    [run] = client.search_runs([client.get_experiment_by_name("churn").experiment_id])
    bucket, prefix = run.info.artifact_uri.removeprefix("s3://").split("/", 1)
    for name in ("report.txt", "plots/b.png", "plots/a.png"):
        direct("s3").put_object(Bucket=bucket, Key=f"{prefix}/{name}", Body=name.encode())
    answer = client._tracking_client.store  # the artifact route of the server, which MLflow's client does not use for S3
    host = answer.get_host_creds()
    from mlflow.utils.rest_utils import http_request

    listed = http_request(host, "/api/2.0/mlflow/artifacts/list", "GET", params={"run_id": run.info.run_id}).json()
    assert [(file["path"], file["is_dir"]) for file in listed["files"]] == [("plots", True), ("report.txt", False)]
    got = http_request(host, "/get-artifact", "GET", params={"run_id": run.info.run_id, "path": "plots/a.png"})
    assert got.content == b"plots/a.png"


def test_the_ready_made_bucket_is_in_localstack(emulator, account, use, direct, tmp_path):
    ready = next(app["ArtifactStoreUri"] for app in [default_app(emulator, account)])
    bucket = ready.removeprefix("s3://").split("/")[0]
    emulator.client("s3", account).head_bucket(Bucket=bucket)
    assert bucket in [each["Name"] for each in direct("s3").list_buckets()["Buckets"]]


def default_app(emulator, account):
    sagemaker = emulator.client("sagemaker", account)
    [found] = sagemaker.list_mlflow_apps()["Summaries"]
    return sagemaker.describe_mlflow_app(Arn=found["Arn"])


def test_a_stopped_localstack_is_named_and_a_started_one_is_used(emulator, localstack, account, use, tmp_path):
    s3 = emulator.client("s3", account)
    bucket = default_app(emulator, account)["ArtifactStoreUri"].removeprefix("s3://").split("/")[0]
    s3.put_object(Bucket=bucket, Key="before", Body=b"x")
    localstack.stop()
    try:
        for call in (
            lambda: s3.put_object(Bucket=bucket, Key="while", Body=b"x"),
            lambda: emulator.client("iam", account).get_role(RoleName="team"),
            lambda: emulator.client("sqs", account).list_queues(),
        ):
            with pytest.raises(ClientError, match="LocalStack at http://localhost:.* does not answer") as raised:
                call()
            assert raised.value.response["ResponseMetadata"]["HTTPStatusCode"] == 503
        # tracking does not need it
        assert default_app(emulator, account)["Status"] in ("Created", "Updated")
    finally:
        localstack.start()
    # it forgot everything; the ready-made bucket is made again
    s3.put_object(Bucket=bucket, Key="after", Body=b"x")
    assert [entry["Key"] for entry in s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["after"]
