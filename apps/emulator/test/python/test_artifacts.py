"""Artifacts go straight to S3 with the client's own credentials, or through presigned URLs when the plugin is told so."""

import hashlib
import os

import mlflow
import pytest
import requests
from mlflow.exceptions import MlflowException

MEGABYTE = 1024 * 1024


def large_file(folder, megabytes=20):
    """Above boto3's multipart threshold of 8 MB, and no whole number of parts."""
    path = folder / "weights.bin"
    path.write_bytes(os.urandom(MEGABYTE) * megabytes + b"tail")
    return path


def digest(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest()


def test_a_file_above_8_mb_goes_up_in_parts_and_comes_down_the_same(tracking, client, emulator, account, tmp_path):
    source = large_file(tmp_path)
    with tracking.start_run() as run:
        tracking.log_artifact(str(source), "model/data")
    bucket, _, prefix = run.info.artifact_uri.removeprefix("s3://").partition("/")
    head = emulator.client("s3", account).head_object(Bucket=bucket, Key=f"{prefix}/model/data/weights.bin")
    assert head["ContentLength"] == source.stat().st_size
    assert head["ETag"].endswith('-3"'), "three parts of 8 MB"

    copy = client.download_artifacts(run.info.run_id, "model/data/weights.bin", str(tmp_path / ""))
    assert digest(copy) == digest(source)


def test_a_folder_keeps_its_shape(tracking, client, tmp_path):
    (tmp_path / "plots" / "deep").mkdir(parents=True)
    (tmp_path / "plots" / "a b+c.txt").write_text("spaces and signs")
    (tmp_path / "plots" / "deep" / "ü – 统计.txt").write_text("beyond ASCII", encoding="utf-8")
    with tracking.start_run() as run:
        tracking.log_artifacts(str(tmp_path / "plots"), "plots")
    found = client.list_artifacts(run.info.run_id, "plots")
    assert [(item.path, item.is_dir, item.file_size) for item in found] == [("plots/a b+c.txt", False, 16), ("plots/deep", True, None)]
    assert [item.path for item in client.list_artifacts(run.info.run_id, "plots/deep")] == ["plots/deep/ü – 统计.txt"]
    assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/plots/deep/ü – 统计.txt") == "beyond ASCII"


def test_dictionaries_texts_and_tables_are_logged_and_read_back(tracking, client):
    with tracking.start_run() as run:
        tracking.log_dict({"layers": [1, 2]}, "config.json")
        tracking.log_text("# Report", "notes/report.md")
        tracking.log_table({"question": ["a", "b"], "score": [0.5, 1.0]}, "answers.json")
        tracking.log_table({"question": ["c"], "score": [0.0]}, "answers.json")
    assert mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/config.json") == {"layers": [1, 2]}
    assert mlflow.artifacts.load_text(f"runs:/{run.info.run_id}/notes/report.md") == "# Report"
    table = mlflow.load_table("answers.json", run_ids=[run.info.run_id])
    assert table["question"].tolist() == ["a", "b", "c"]
    tags = client.get_run(run.info.run_id).data.tags
    assert "answers.json" in tags["mlflow.loggedArtifacts"]


def test_the_server_lists_artifacts_too(tracking, emulator, app, account):
    """The user interface asks the server, which looks into the bucket itself."""
    with tracking.start_run() as run:
        tracking.log_text("1", "a.txt")
        tracking.log_text("2", "sub/b.txt")
    auth = (account, "test") if emulator.signatures == "strict" else None
    url = f"{emulator.plain_uri(app)}/api/2.0/mlflow/artifacts/list"
    top = requests.get(url, params={"run_id": run.info.run_id}, auth=auth, timeout=30).json()
    assert top["root_uri"] == run.info.artifact_uri
    assert top["files"] == [{"path": "a.txt", "is_dir": False, "file_size": 1}, {"path": "sub", "is_dir": True}]
    below = requests.get(url, params={"run_id": run.info.run_id, "path": "sub"}, auth=auth, timeout=30).json()
    assert below["files"] == [{"path": "sub/b.txt", "is_dir": False, "file_size": 1}]
    escape = requests.get(url, params={"run_id": run.info.run_id, "path": "../../other"}, auth=auth, timeout=30)
    assert (escape.status_code, escape.json()["error_code"]) == (400, "INVALID_PARAMETER_VALUE")


def test_presigned_uploads_need_no_credentials_for_s3(tracking, emulator, account, tmp_path, monkeypatch):
    monkeypatch.setenv("SAGEMAKER_PRESIGNED_URL_UPLOAD_ENABLED", "true")
    source = large_file(tmp_path, megabytes=9)
    with tracking.start_run() as run:
        tracking.log_artifact(str(source), "model")
        tracking.log_text("small", "notes.txt")
    bucket, _, prefix = run.info.artifact_uri.removeprefix("s3://").partition("/")
    head = emulator.client("s3", account).head_object(Bucket=bucket, Key=f"{prefix}/model/weights.bin")
    assert head["ContentLength"] == source.stat().st_size
    assert "-" not in head["ETag"], "one PUT, as the plugin sends it"
    assert digest(mlflow.artifacts.download_artifacts(f"{run.info.artifact_uri}/model/weights.bin", dst_path=str(tmp_path / "down"))) == digest(source)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"path": "a.txt"}, "INVALID_PARAMETER_VALUE"),
        ({"run_id": "0" * 32, "path": "a.txt"}, "RESOURCE_DOES_NOT_EXIST"),
        ({"run_id": "RUN", "path": "../../escape.txt"}, "INVALID_PARAMETER_VALUE"),
        ({"run_id": "RUN", "path": "/etc/passwd"}, "INVALID_PARAMETER_VALUE"),
        ({"run_id": "RUN", "path": "a.txt", "expiration": 10**9}, "INVALID_PARAMETER_VALUE"),
    ],
)
def test_a_presigned_upload_that_makes_no_sense_is_refused(tracking, emulator, app, account, body, code):
    with tracking.start_run() as run:
        pass
    auth = (account, "test") if emulator.signatures == "strict" else None
    given = {key: run.info.run_id if value == "RUN" else value for key, value in body.items()}
    answer = requests.post(f"{emulator.plain_uri(app)}/api/2.0/mlflow/artifacts/presigned-upload-url", json=given, auth=auth, timeout=30)
    assert answer.json()["error_code"] == code
    assert 400 <= answer.status_code < 500


def test_an_artifact_that_is_not_there_is_an_error(tracking):
    with tracking.start_run() as run:
        pass
    with pytest.raises((MlflowException, OSError, Exception), match="404|not found|Not Found|does not exist|No such"):
        mlflow.artifacts.load_text(f"{run.info.artifact_uri}/missing.txt")
