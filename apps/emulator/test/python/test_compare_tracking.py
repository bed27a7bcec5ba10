"""Runs compare_tracking.py against MLflow's own server."""

from compare_tracking import compare
from emulator_process import EmulatorProcess


def test_every_answer_is_that_of_mlflow_or_a_listed_difference(mlflow_server):
    running = EmulatorProcess("lenient")
    try:
        result = compare(mlflow_server, running.plain_uri(running.create_app("123456789012")))
    finally:
        running.stop()
    assert [str(finding) for finding in result.findings] == []
    assert result.cases > 400
