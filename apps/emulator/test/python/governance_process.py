"""The governance service in a child process, on a PostgreSQL of its own, and people who ask it."""

import json
import os
import re
import signal
import subprocess
import tempfile
import threading
import time
import uuid
from pathlib import Path

import requests
from emulator_process import INHERITED

APPS = Path(__file__).resolve().parents[3]
MAIN = APPS / "governance" / "dist" / "main.js"
CLI = APPS / "cli" / "bin" / "mlapps.js"
READY_DEADLINE_SECONDS = 90


class GovernanceProcess:
    """Governs the organization of the account in the emulator."""

    def __init__(self, emulator, management: str, *flags: str):
        self._folder = tempfile.TemporaryDirectory(prefix="mlapps-governance-")
        # PostgreSQL runs as another user when this is root
        os.chmod(self._folder.name, 0o755)
        self.data = os.path.join(self._folder.name, "governance")
        aws = ["--aws-endpoint-url", emulator.url, "--aws-access-key-id", management, "--aws-secret-access-key", "test"]
        command = ["node", str(MAIN), "--port", "0", "--data", self.data, "--sync-seconds", "0", *aws, *flags]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=INHERITED, start_new_session=True)
        self._output: list[str] = []
        self._ready = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()
        self._ready.wait(READY_DEADLINE_SECONDS)
        found = re.search(r"ready on (http://\S+)/graphql", self.output())
        if found is None:
            self.stop()
            raise RuntimeError(f"the governance service did not start:\n{self.output()}")
        self.url = found.group(1)

    def _read(self) -> None:
        for line in self.process.stdout:
            self._output.append(line)
            if "ready on" in line:
                self._ready.set()
        self._ready.set()

    def output(self) -> str:
        return "".join(self._output)

    def stop(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
        self._folder.cleanup()

    def command_line(self, *arguments: str) -> subprocess.CompletedProcess:
        """Runs `mlapps` against this service."""
        env = {**INHERITED, "MLAPPS_GOVERNANCE_URL": self.url, "MLAPPS_GOVERNANCE_DATA": self.data}
        return subprocess.run(["node", str(CLI), *arguments], env=env, capture_output=True, text=True, timeout=120)

    def person(self, subject: str, role: str, scope: str = "organization") -> "Person":
        minted = self.command_line("token", "--subject", subject, "--role", role, "--scope", scope, "--json")
        assert minted.returncode == 0, minted.stderr
        return Person(self.url, json.loads(minted.stdout)["token"])


class Person:
    """Somebody with a token."""

    def __init__(self, url: str, token: str):
        self._url = url
        self.token = token

    def query(self, document: str, **variables):
        answer = requests.post(
            f"{self._url}/graphql",
            json={"query": document, "variables": variables},
            headers={"Authorization": f"Bearer {self.token}"},
            timeout=60,
        ).json()
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    def mutate(self, mutation: str, selection: str, **members):
        """Carries a mutation out; returns its payload when it has no userErrors."""
        payload = self.attempt(mutation, selection, **members)
        assert payload["userErrors"] == [], payload["userErrors"]
        return payload

    def attempt(self, mutation: str, selection: str, **members):
        kind = mutation[0].upper() + mutation[1:] + "Input"
        document = f"mutation ($input: {kind}!) {{ {mutation}(input: $input) {{ {selection} revision userErrors {{ code message field }} }} }}"
        return self.query(document, input={"idempotencyKey": str(uuid.uuid4()), **members})[mutation]


def eventually(check, seconds: float = 30):
    """Calls until the answer is truthy; returns it."""
    deadline = time.monotonic() + seconds
    while True:
        found = check()
        if found:
            return found
        assert time.monotonic() < deadline, f"not within {seconds} seconds"
        time.sleep(0.1)
