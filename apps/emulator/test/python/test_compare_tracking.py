"""Runs compare_tracking.py against MLflow's own server: started once, on SQLite, as `mlflow server` starts it."""

import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests
from compare_tracking import compare
from emulator_process import INHERITED, EmulatorProcess

START_DEADLINE_SECONDS = 90


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def mlflow_server(tmp_path_factory):
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
    deadline = time.monotonic() + START_DEADLINE_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if requests.get(f"{url}/health", timeout=2).ok:
                return
        except requests.ConnectionError:
            time.sleep(0.25)
    log.seek(0)
    raise RuntimeError(f"mlflow server did not start:\n{log.read()}")


def test_every_answer_is_that_of_mlflow_or_a_listed_difference(mlflow_server):
    running = EmulatorProcess("lenient")
    try:
        result = compare(mlflow_server, running.plain_uri(running.create_app("123456789012")))
    finally:
        running.stop()
    assert [str(finding) for finding in result.findings] == []
    assert result.cases > 400
