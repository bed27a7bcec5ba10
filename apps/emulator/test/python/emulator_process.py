"""An emulator of its own in a child process, and clients that use it."""

import os
import re
import signal
import subprocess
import tempfile
import threading
from pathlib import Path

import boto3
import requests
from botocore.config import Config

MAIN = Path(__file__).resolve().parents[2] / "dist" / "main.js"
REGION = "us-east-1"
READY_DEADLINE_SECONDS = 30

# Reads the service models once.
SESSION = boto3.Session()

# What one's own shell or AWS profile says must not reach the tests.
INHERITED = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MLFLOW_", "SAGEMAKER_", "MLAPPS_", "LOCALSTACK_"))}


class EmulatorProcess:
    def __init__(self, signatures: str, *flags: str):
        self.signatures = signatures
        self._folder = tempfile.TemporaryDirectory(prefix="mlapps-python-")
        command = ["node", str(MAIN), "--port", "0", "--data", self._folder.name, "--signatures", signatures, *flags]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=INHERITED, start_new_session=True)
        self._output: list[str] = []
        self._clients = {}
        self._ready = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()
        if not self._ready.wait(READY_DEADLINE_SECONDS) or self.process.poll() is not None:
            self.stop()
            raise RuntimeError(f"the emulator did not start:\n{self.output()}")
        self.url = re.search(r"ready on (http://\S+)", self.output()).group(1)

    def _read(self) -> None:
        for line in self.process.stdout:
            self._output.append(line)
            # the last line of the banner that is always there
            if line.startswith("export SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT="):
                self._ready.set()
        self._ready.set()

    def output(self) -> str:
        return "".join(self._output)

    def exported(self) -> dict[str, str]:
        """The variables that the emulator tells its user to export."""
        return dict(re.findall(r"^export (\w+)=(.*)$", self.output(), re.MULTILINE))

    def stop(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
        self._folder.cleanup()

    def environment(self, account: str, secret: str = "test") -> dict[str, str]:
        """What a user of `account` exports."""
        return {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": account,
            "AWS_SECRET_ACCESS_KEY": secret,
            "AWS_DEFAULT_REGION": REGION,
            "SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT": self.url,
        }

    def client(self, service: str, account: str, secret: str = "test", token: str | None = None, region: str = REGION):
        """A boto3 client that tries once, so that a test sees the first answer. One for each set of keys: making one takes 50 ms."""
        key = (service, account, secret, token, region)
        if key not in self._clients:
            self._clients[key] = self._make_client(*key)
        return self._clients[key]

    def _make_client(self, service, account, secret, token, region):
        return SESSION.client(
            service,
            endpoint_url=self.url,
            region_name=region,
            aws_access_key_id=account,
            aws_secret_access_key=secret,
            aws_session_token=token,
            config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
        )

    def create_app(self, account: str, name: str = "team", **members) -> str:
        """Makes a bucket and an app on it; returns the app's ARN."""
        bucket = f"artifacts-{account}"
        self.client("s3", account).create_bucket(Bucket=bucket)
        role = f"arn:aws:iam::{account}:role/service-role/MlflowRole"
        given = {"Name": name, "ArtifactStoreUri": f"s3://{bucket}/mlflow", "RoleArn": role, **members}
        return self.client("sagemaker", account).create_mlflow_app(**given)["Arn"]

    def plain_uri(self, arn: str) -> str:
        """Tracking URI of an app for an MLflow client without the plugin."""
        return f"{self.url}/mlflow/{arn.split('/')[-1]}"

    def advance_clock(self, seconds: float) -> None:
        requests.post(f"{self.url}/_mlapps/clock", json={"advanceSeconds": seconds}, timeout=10).raise_for_status()

    def reset_clock(self) -> None:
        requests.post(f"{self.url}/_mlapps/clock", json={"reset": True}, timeout=10).raise_for_status()
