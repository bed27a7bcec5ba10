"""The program of AWS's own way to use an app, as a user runs it: a process with nothing but the exported variables."""

import subprocess
import sys
from pathlib import Path

import mlflow
import pytest
from conftest import forget_clients
from emulator_process import INHERITED, EmulatorProcess
from mlflow.tracking import MlflowClient

PROGRAM = Path(__file__).with_name("program.py")


@pytest.fixture(scope="module", params=["lenient", "strict"])
def fresh(request):
    """As `npm start` leaves it: all settings at their defaults."""
    running = EmulatorProcess(request.param)
    yield running
    running.stop()


def start(environment, folder, program=PROGRAM):
    command = [sys.executable, str(program)]
    return subprocess.Popen(command, cwd=folder, env={**INHERITED, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def finish(process):
    output, _ = process.communicate(timeout=180)
    assert process.returncode == 0, output


@pytest.fixture(scope="module")
def finished(fresh, tmp_path_factory):
    """The variables a user was told to export, after the program ran with them and nothing else."""
    finish(start(fresh.exported(), tmp_path_factory.mktemp("work")))
    return fresh.exported()


def test_the_program_runs_with_the_printed_variables_and_nothing_else(fresh, finished):
    apps = fresh.client("sagemaker", finished["AWS_ACCESS_KEY_ID"]).list_mlflow_apps()["Summaries"]
    assert next(app for app in apps if app["Name"] == "team")["Status"] == "Created"
    assert finished["MLFLOW_TRACKING_URI"] in [app["Arn"] for app in apps]


def test_what_the_program_logged_is_there(fresh, finished, monkeypatch):
    for name, value in finished.items():
        monkeypatch.setenv(name, value)
    forget_clients()
    sagemaker = fresh.client("sagemaker", finished["AWS_ACCESS_KEY_ID"])
    arn = next(app["Arn"] for app in sagemaker.list_mlflow_apps()["Summaries"] if app["Name"] == "team")
    mlflow.set_tracking_uri(arn)
    client = MlflowClient()
    [run] = client.search_runs([client.get_experiment_by_name("churn").experiment_id])
    assert run.info.run_name == "baseline"
    assert run.info.status == "FINISHED"
    assert run.data.params == {"depth": "6"}
    assert [metric.step for metric in client.get_metric_history(run.info.run_id, "auc")] == list(range(40))
    assert run.info.artifact_uri.startswith("s3://team-artifacts/mlflow/")
    assert [item.path for item in client.list_artifacts(run.info.run_id)] == ["report.txt"]
    mlflow.set_tracking_uri(None)


def test_two_accounts_run_the_program_at_once_and_see_nothing_of_each_other(fresh, tmp_path):
    # bucket names are global, so each account brings its own
    source = PROGRAM.read_text()
    running = []
    for account in ("111111111111", "222222222222"):
        folder = tmp_path / account
        folder.mkdir()
        program = folder / "program.py"
        program.write_text(source.replace("team-artifacts", f"artifacts-of-{account}"))
        running.append(start(fresh.environment(account), folder, program))
    for process in running:
        finish(process)

    arns = {}
    for account in ("111111111111", "222222222222"):
        apps = fresh.client("sagemaker", account).list_mlflow_apps()["Summaries"]
        assert all(f":{account}:" in app["Arn"] for app in apps)
        arns[account] = next(app["Arn"] for app in apps if app["Name"] == "team")
        buckets = [bucket["Name"] for bucket in fresh.client("s3", account).list_buckets()["Buckets"]]
        assert f"artifacts-of-{account}" in buckets
        assert not [name for name in buckets if name.startswith("artifacts-of-") and account not in name]
    assert arns["111111111111"] != arns["222222222222"]


def test_an_app_that_is_still_being_created_is_waited_for(tmp_path):
    slow = EmulatorProcess("strict", "--create-seconds", "3")
    try:
        finish(start(slow.exported(), tmp_path))
    finally:
        slow.stop()


def test_the_printed_lines_are_the_whole_setup(fresh):
    # MLflow and boto3 read AWS_DEFAULT_REGION, other SDKs AWS_REGION
    assert set(fresh.exported()) == set(fresh.environment("000000000000")) | {"AWS_REGION", "MLFLOW_TRACKING_URI"}
