"""LocalStack in a child process, from an environment of its own: its packages exclude those of the clients."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests
from emulator_process import INHERITED

FOLDER = Path(__file__).parent
# MLAPPS_LOCALSTACK_PYTHON names another interpreter that has the packages
PYTHON = os.environ.get("MLAPPS_LOCALSTACK_PYTHON", str(FOLDER / ".venv" / "bin" / "python"))
SERVICES = "s3,sts,iam,sqs,resource-groups"
READY_DEADLINE_SECONDS = 180


class LocalstackProcess:
    """One that can be stopped and started again on the same port; it forgets everything in between."""

    def __init__(self, port: int):
        self.url = f"http://localhost:{port}"
        self._port = port
        self._folder = tempfile.TemporaryDirectory(prefix="localstack-")
        self.process = None
        self.start()

    def start(self) -> None:
        settings = {
            "GATEWAY_LISTEN": f"127.0.0.1:{self._port}",
            "LOCALSTACK_HOST": f"localhost:{self._port}",
            "SERVICES": SERVICES,
            # no name server, no certificate from the network, no telemetry
            "DNS_ADDRESS": "0",
            "SKIP_SSL_CERT_DOWNLOAD": "1",
            "DISABLE_EVENTS": "1",
            # its caches and its state
            "HOME": self._folder.name,
        }
        log = self.log_file()
        self.process = subprocess.Popen(
            [PYTHON, str(FOLDER / "run_localstack.py")],
            cwd=self._folder.name,
            env={**INHERITED, **settings},
            stdout=log.open("a"),
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._wait()

    def log_file(self) -> Path:
        return Path(self._folder.name) / "log"

    def _wait(self) -> None:
        deadline = time.monotonic() + READY_DEADLINE_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                if requests.get(f"{self.url}/_localstack/health", timeout=2).ok:
                    return
            except requests.RequestException:
                time.sleep(0.25)
        self.stop()
        raise RuntimeError(f"LocalStack did not start ({PYTHON}, {sys.platform}):\n{self.log_file().read_text()}")

    def stop(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(20)

    def remove(self) -> None:
        self.stop()
        self._folder.cleanup()
