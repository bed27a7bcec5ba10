"""The AWS command line, unmodified."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from emulator_process import INHERITED

AWS = Path(sys.executable).with_name("aws")


@pytest.fixture
def aws_cli(emulator, account, tmp_path):
    environment = {**INHERITED, **emulator.environment(account), "AWS_PAGER": "", "HOME": str(tmp_path), "AWS_MAX_ATTEMPTS": "1"}

    def run(*arguments, cwd=None):
        done = subprocess.run([sys.executable, str(AWS), *arguments], env=environment, cwd=cwd, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_it_lists_and_describes_apps(aws_cli, app):
    listed = json.loads(aws_cli("sagemaker", "list-mlflow-apps", "--sort-by", "Name", "--output", "json"))["Summaries"]
    assert app in [entry["Arn"] for entry in listed]
    assert aws_cli("sagemaker", "describe-mlflow-app", "--arn", app, "--query", "Status", "--output", "text").strip() == "Created"


def test_it_copies_and_synchronizes(aws_cli, account, tmp_path):
    (tmp_path / "site" / "sub").mkdir(parents=True)
    (tmp_path / "site" / "a.txt").write_text("one")
    (tmp_path / "site" / "sub" / "b.bin").write_bytes(b"\0" * 9 * 1024 * 1024)
    # S3 keeps whole seconds, so a file of this very second looks newer than its copy
    for path in (tmp_path / "site").rglob("*.*"):
        os.utime(path, (time.time() - 60, time.time() - 60))
    bucket = f"s3://cli-{account}"
    aws_cli("s3", "mb", bucket)
    aws_cli("s3", "sync", str(tmp_path / "site"), f"{bucket}/copy", "--no-progress")
    assert aws_cli("s3", "ls", f"{bucket}/copy/", "--recursive").count("\n") == 2
    aws_cli("s3", "cp", f"{bucket}/copy/sub/b.bin", str(tmp_path / "back.bin"), "--no-progress")
    assert (tmp_path / "back.bin").stat().st_size == 9 * 1024 * 1024
    assert aws_cli("s3", "sync", str(tmp_path / "site"), f"{bucket}/copy", "--no-progress") == "", "nothing changed, nothing is sent"


def test_it_knows_who_it_is(aws_cli, account):
    assert json.loads(aws_cli("sts", "get-caller-identity", "--output", "json"))["Account"] == account
