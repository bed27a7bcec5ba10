"""Sends the same REST calls to MLflow's own server and to an app, and compares status, error code, message and body.

    python compare_tracking.py http://127.0.0.1:5000 http://127.0.0.1:4566/mlflow/app-…

Ids, times, random run names and artifact roots are replaced by names before the comparison; lists whose order MLflow leaves open
are sorted. What differs on purpose is listed in DIFFERENCES with its reason; a listed difference that is gone is reported too.
"""

import json
import re
import sys
from dataclasses import dataclass

import requests

# case -> (status of mlflow 3.10.1, status here, reason)
DIFFERENCES = {
    "history without max_results": (200, 200, "3.10.1 returns no metric and a token that never advances (mlflow#23916, fixed in 3.14); here everything"),
    "history with a negative max_results": (200, 400, "3.10.1 returns an empty page with a token; a page of less than nothing is refused here"),
    "history with a page token that is base64 of nothing": (200, 400, "tokens are positions of a query here, not offsets"),
    "history bulk with NaN": (200, 200, "3.10.1 writes a bare NaN, which is not JSON; here the string every other endpoint uses"),
    "history bulk with a bad max_results": (500, 400, "an uncaught ValueError there"),
    "the same NaN again": (400, 200, "3.10.1 trips over its own duplicate rule, because NaN is not equal to itself"),
    "create experiment with a name that exists": (400, 400, "the database's text is left out of the message"),
    "create experiment with a tag twice": (400, 400, "3.10.1 says that the experiment exists; here the tag is named"),
    "rename experiment to a name that exists": (400, 400, "the database's text is left out of the message"),
    "create run with a tag twice": (400, 400, "the database's text is left out of the message"),
    "log inputs with a tag twice": (400, 400, "the database's text is left out of the message"),
    "log outputs twice": (400, 400, "the database's text is left out of the message"),
    "get experiment with an id beyond int64": (500, 404, "no such experiment; a 500 makes clients try again"),
    "search runs of an id that is no number": (500, 400, "a 500 makes clients try again"),
    "search runs ordered twice by one key": (500, 400, "a 500 makes clients try again"),
    "search runs with a token of another query": (200, 400, "tokens are bound to their query here"),
    "get-artifact without a path": (400, 400, "HTML there, JSON here"),
    "get-artifact without a run": (404, 400, "3.10.1 looks for run 'None'"),
    "get-artifact of a file that is not there": (500, 404, "an uncaught error of the artifact repository there"),
    "an unknown path": (404, 404, "HTML there, MLflow's JSON error here, naming the endpoint"),
    "a body that is a list": (500, 400, "an uncaught AttributeError there"),
    "create run in no named experiment": (400, 400, "a foreign key fails there; here the parameter is named"),
    "a body that is not JSON where nothing is required": (400, 400, "3.10.1 takes it for an empty body"),
    "a body that is not JSON": (400, 400, "3.10.1 takes it for an empty body; the message here says more where nothing else is missing"),
    "log metric with a fraction as step": (200, 400, "3.10.1 drops the step and all that follows it, and stores the rest"),
    "log metric with a step beyond int64": (200, 400, "3.10.1 drops the step and all that follows it, and stores the rest"),
    "get experiment at a relative location": (200, 200, "3.10.1 resolves it against the server's working directory"),
}
TIMES = {"creation_time", "last_update_time"}
SORTED_LISTS = {"metrics": "key", "params": "key", "tags": "key", "dataset_summaries": None, "model_inputs": None, "model_outputs": None, "dataset_inputs": None}
JSON = {"Content-Type": "application/json"}


class Server:
    def __init__(self, url):
        self.url = url.rstrip("/")
        self.session = requests.Session()
        self.names = {}  # what this server made up -> the name both servers know it by
        self.values = {}  # the name -> what this server made up
        self.root = ""

    def call(self, method, path, query, body, headers):
        data = body if isinstance(body, (str, bytes)) or body is None else json.dumps(self.fill(body))
        return self.session.request(method, self.url + path, params=self.fill(query), data=data, headers=headers, timeout=60, allow_redirects=False)

    def fill(self, value):
        """Puts this server's values where a call says `$name`."""
        if isinstance(value, str):
            return re.sub(r"\$(\w+)", lambda found: self.values.get(found[1], found[0]), value)
        if isinstance(value, dict):
            return {key: self.fill(item) for key, item in value.items()}
        return [self.fill(item) for item in value] if isinstance(value, list) else value

    def learn(self, name, value):
        self.values[name] = value
        # experiment ids count up on both servers: they are compared as they are
        if not value.isdigit():
            self.names[value] = f"<{name}>"

    def neutral(self, value, member=None):
        """Without what may differ."""
        if isinstance(value, str):
            return self.neutral_text(value, member)
        if isinstance(value, dict):
            return {key: self.neutral(item, key) for key, item in value.items()}
        if isinstance(value, list):
            items = [self.neutral(item) for item in value]
            return sorted(items, key=lambda item: json.dumps(item, sort_keys=True)) if member in SORTED_LISTS else items
        return "<time>" if member in TIMES and isinstance(value, int) and value > 0 else value

    def neutral_text(self, text, member):
        if member == "next_page_token":
            return "<token>"
        if text.startswith("[{"):
            try:
                return self.neutral(json.loads(text))
            except ValueError:
                pass
        for made_up in sorted(self.names, key=len, reverse=True):
            text = text.replace(made_up, self.names[made_up])
        if self.root:
            text = text.replace(self.root, "<root>")
        # Python prints sets in any order
        return re.sub(r"\{('[^{}]*')\}?", lambda found: "{" + ", ".join(sorted(found[1].split(", "))) + "}", text)


@dataclass
class Finding:
    case: str
    reference: object
    target: object
    listed: bool

    def __str__(self):
        return f"{self.case}\n    mlflow: {self.reference}\n    here:   {self.target}"


class Comparison:
    def __init__(self, reference_url, target_url):
        self.servers = [Server(reference_url), Server(target_url)]
        self.findings = []
        self.cases = 0
        self.seen = set()
        for server in self.servers:
            found = server.call("GET", "/api/2.0/mlflow/experiments/get", {"experiment_id": "0"}, None, {}).json()
            server.root = found["experiment"]["artifact_location"].removesuffix("/0")

    def post(self, case, path, body, learn=None, headers=JSON, prefix="/api/2.0/mlflow/"):
        self.ask(case, "POST", prefix + path, {}, body, headers, learn or {})

    def get(self, case, path, query=None, learn=None, prefix="/api/2.0/mlflow/"):
        self.ask(case, "GET", prefix + path, query or {}, None, {}, learn or {})

    def ask(self, case, method, path, query, body, headers, learn):
        if case in self.seen:
            raise ValueError(f"two cases are called {case!r}")
        self.seen.add(case)
        answers = [server.call(method, path, query, body, headers) for server in self.servers]
        for server, answer in zip(self.servers, answers):
            for name, members in learn.items():
                server.learn(name, member_of(answer, members))
        outcomes = [outcome(server, answer) for server, answer in zip(self.servers, answers)]
        self.cases += 1
        self.judge(case, answers, outcomes)

    def judge(self, case, answers, outcomes):
        expected = DIFFERENCES.get(case)
        if expected is None:
            if outcomes[0] != outcomes[1]:
                self.findings.append(Finding(case, *outcomes, listed=False))
        elif tuple(answer.status_code for answer in answers) != expected[:2]:
            self.findings.append(Finding(case, *outcomes, listed=True))


def member_of(answer, members):
    try:
        value = answer.json()
        for member in members.split("."):
            value = value[int(member)] if isinstance(value, list) else value[member]
        return str(value)
    except (ValueError, KeyError, IndexError, TypeError):
        raise RuntimeError(f"no {members} in {answer.status_code} {answer.text}") from None


def outcome(server, answer):
    kind = answer.headers.get("content-type", "").split(";")[0]
    if kind == "application/json":
        return answer.status_code, server.neutral(answer.json())
    return answer.status_code, kind, server.neutral_text(answer.text.strip(), None)


def compare(reference_url, target_url):
    """The findings; none when both answer alike apart from DIFFERENCES."""
    from compare_tracking_cases import CASES

    comparison = Comparison(reference_url, target_url)
    for ask in CASES:
        ask(comparison)
    for case in DIFFERENCES.keys() - comparison.seen:
        comparison.findings.append(Finding(case, "listed, but never asked", "", listed=True))
    return comparison


if __name__ == "__main__":
    result = compare(*sys.argv[1:3])
    for finding in result.findings:
        print(finding)
    print(f"{result.cases} cases, {len(result.findings)} unexpected, {len(DIFFERENCES)} differences listed")
    sys.exit(1 if result.findings else 0)
