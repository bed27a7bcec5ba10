"""Records what an official MLflow 3.10.1 server answers to bad requests: test/fixtures/request-parity.json, replayed by src/request-parity.test.ts.

Run against a server with an empty store: python test/request-parity.py http://127.0.0.1:5000 > test/fixtures/request-parity.json
"""

import json
import sys
import urllib.error
import urllib.request

base = sys.argv[1] + "/api/2.0/mlflow/"
# (schema, method, path, body or query string); a body that is no string is sent as JSON
CASES = [
    *[("createExperiment", "POST", "experiments/create", body) for body in (
        "", "{", "null", '"{}"', {}, {"name": ""}, {"name": None}, {"name": 5}, {"name": ["a"]}, {"name": {"b": 1, "a": "é\u2028"}}, {"name": 1.5},
        {"name": True}, {"name": "x" * 501}, {"name": "😀" * 501}, {"name": "e1", "tags": "x"}, {"name": "e1", "artifact_location": 5},
        {"name": "e1", "artifact_location": "runs:/x"}, {"name": "e1", "artifact_location": "s3://b#frag"}, {"name": "e1", "artifact_location": "http://b/a;p"},
        {"name": "e1", "artifact_location": "s3://b?a=%2e."}, {"name": "e1", "artifact_location": "s3://" + "b" * 2049})],
    *[("getExperiment", "GET", "experiments/get", query) for query in ("", "experiment_id=", "experimentId=1", "foo=1")],
    *[("getExperimentByName", "GET", "experiments/get-by-name", query) for query in ("", "experiment_name=")],
    *[("updateExperiment", "POST", "experiments/update", body) for body in ({}, {"experiment_id": "0"}, {"experiment_id": "0", "new_name": ""}, {"experiment_id": "0", "new_name": 3})],
    *[("searchExperiments", "POST", "experiments/search", body) for body in (
        {}, {"max_results": 0}, {"max_results": -3}, {"max_results": 50001}, {"max_results": "x"}, {"max_results": 5, "order_by": "name"},
        {"max_results": 5, "filter": 7}, {"max_results": 5, "page_token": 7}, {"max_results": [], "filter": 1} )],
    *[("searchExperiments", "GET", "experiments/search", query) for query in ("max_results=0", "max_results=a", "max_results=1&view_type=9&filter=1")],
    *[("setExperimentTag", "POST", "experiments/set-experiment-tag", body) for body in (
        {}, {"experiment_id": "0"}, {"experiment_id": 0, "key": ""}, {"experiment_id": "0", "key": 4}, {"experiment_id": "0", "key": "a", "value": 4},
        {"experiment_id": "0", "key": "../a", "value": "x"}, {"experiment_id": "0", "key": "a$", "value": "x"}, {"experiment_id": "0", "key": "k" * 251, "value": "x"},
        {"experiment_id": "0", "key": "k", "value": "v" * 5001})],
    *[("createRun", "POST", "runs/create", body) for body in ({"start_time": "x"}, {"start_time": {}, "run_name": 5}, {"run_name": 5}, {"experiment_id": "0", "tags": [{"key": "a//b", "value": ""}]})],
    *[("getRun", "GET", "runs/get", query) for query in ("", "run_id=", "run_uuid=")],
    *[("updateRun", "POST", "runs/update", body) for body in ({}, {"run_id": "a", "end_time": "x"}, {"run_id": 7}, {"run_uuid": 7})],
    *[("searchRuns", "POST", "runs/search", body) for body in (
        {"max_results": 50001}, {"max_results": "50001"}, {"max_results": "a"}, {"max_results": 0}, {"order_by": "a"}, {"order_by": [1, None]}, {"filter": ["a"]},
        {"experiment_ids": ["0"], "filter": "a = 1 OR b = 2"}, {"experiment_ids": ["0"], "filter": "metrics.a = 'x'"}, {"experiment_ids": ["0"], "filter": "params.a IS NULL"},
        {"experiment_ids": ["0"], "filter": "attributes.foo = 'x'"}, {"experiment_ids": ["0"], "order_by": ["metrics.a, b"]}, {"experiment_ids": ["0"], "order_by": ["metrics.a FOO"]},
        {"experiment_ids": ["0"], "page_token": "abc"})],
    *[("logMetric", "POST", "runs/log-metric", body) for body in (
        {}, {"run_id": "a"}, {"run_id": "a", "key": ""}, {"run_id": "a", "key": "k"}, {"run_id": "a", "key": "k", "value": 1}, {"run_id": "a", "key": "k", "value": "x", "timestamp": 1},
        {"run_id": "a", "key": "k", "value": 1, "timestamp": "x"}, {"run_id": "a", "key": "k", "value": 1, "timestamp": 1, "step": "x"}, {"run_id": 1, "key": "k", "value": 1, "timestamp": 1},
        {"run_id": "a", "key": 5, "value": 1, "timestamp": 1}, {"run_id": "a", "key": "k", "value": None, "timestamp": 1}, {"run_id": "a", "key": "k", "value": 1, "timestamp": 1, "model_id": 5})],
    *[("logParam", "POST", "runs/log-parameter", body) for body in ({}, {"run_id": "a"}, {"run_id": "a", "key": "k", "value": 5}, {"run_id": "a", "key": None, "value": "x"})],
    *[("setTag", "POST", "runs/set-tag", body) for body in ({}, {"run_id": "a"}, {"run_id": "a", "key": "k", "value": 5})],
    *[("deleteTag", "POST", "runs/delete-tag", body) for body in ({}, {"run_uuid": "a"}, {"run_id": "a", "key": 3})],
    *[("logBatch", "POST", "runs/log-batch", body) for body in (
        {}, {"run_id": ""}, {"run_id": "a", "metrics": "foo"}, {"run_id": "a", "params": "foo"}, {"run_id": "a", "tags": 5}, {"run_id": "a b"},
        {"run_id": "a", "metrics": [{"key": "k", "value": 1}]}, {"run_id": "a", "metrics": [{"key": "k", "timestamp": 1}]}, {"run_id": "a", "metrics": [{"value": 1, "timestamp": 1}]},
        {"run_id": "a", "metrics": [{"key": "", "value": 1, "timestamp": 1}]}, {"run_id": "a", "params": [{"value": "x"}]}, {"run_id": "a", "tags": [{}]},
        {"run_id": "a", "metrics": [{"key": "../k", "value": 1, "timestamp": 1}]}, {"run_id": "a", "metrics": [{"key": "k", "value": 1, "timestamp": 1}, {"key": "k?", "value": 1, "timestamp": 1}]},
        {"run_id": "a", "metrics": [{"key": "k", "value": 1, "timestamp": -1}]}, {"run_id": "a", "metrics": [{"key": "k", "value": 1e-05, "timestamp": -1}]},
        {"run_id": "a", "metrics": [{"key": "k", "value": 1e22, "timestamp": -1, "step": 2}]}, {"run_id": "a", "metrics": [{"key": "k" * 251, "value": 1, "timestamp": 1}]},
        {"run_id": "a", "params": [{"key": "/abs", "value": "x"}]}, {"run_id": "a", "params": [{"key": ".", "value": "x"}]}, {"run_id": "a", "params": [{"key": "a/./b'c", "value": "x"}]},
        {"run_id": "a", "params": [{"key": "p" * 251, "value": "x"}]}, {"run_id": "a", "tags": [{"key": "t" * 251, "value": "x"}]}, {"run_id": "a", "tags": [{"key": "a/../b", "value": "x"}]},
        {"run_id": "a", "params": [{"key": "p", "value": "x"}, {"key": "p", "value": "y"}, {"key": "q'", "value": "y"}]},
        {"run_id": "a", "params": [{"key": "p", "value": "x"}, {"key": "q", "value": "x"}, {"key": "p", "value": "y"}, {"key": "q", "value": "y"}]},
        {"run_id": "a", "params": [{"key": f"p{i}", "value": "x"} for i in range(101)]}, {"run_id": "a", "tags": [{"key": f"p{i}", "value": "x"} for i in range(101)]},
        {"run_id": "a", "params": [{"key": f"p{i}", "value": ""} for i in range(60)], "tags": [{"key": f"p{i}", "value": ""} for i in range(60)], "metrics": [{"key": "k", "value": 1, "timestamp": i} for i in range(900)]})],
    *[("logModel", "POST", "runs/log-model", body) for body in ({}, {"run_id": "a"}, {"run_id": "a", "model_json": 5}, {"run_id": "a", "model_json": "{"}, {"run_id": "a", "model_json": '{"flavors":1,"run_id":2,"utc_time_created":3}'})],
    *[("logInputs", "POST", "runs/log-inputs", body) for body in (
        {}, {"run_id": "a", "datasets": "x"}, {"run_id": "a", "models": "x"}, {"run_id": "a b", "datasets": []},
        {"run_id": "a", "datasets": [{"dataset": {"name": "n" * 501, "digest": "d", "source_type": "s", "source": "s"}}]},
        {"run_id": "a", "datasets": [{"dataset": {"name": "n", "digest": "d" * 37, "source_type": "s", "source": "s"}}]},
        {"run_id": "a", "datasets": [{"tags": [{"key": "k" * 256, "value": ""}], "dataset": {"name": "n", "digest": "d", "source_type": "s", "source": "s"}}]},
        {"run_id": "a", "datasets": [{"tags": [{"key": "k", "value": "v" * 501}], "dataset": {"name": "n", "digest": "d", "source_type": "s", "source": "s"}}]})],
    *[("logOutputs", "POST", "runs/outputs", body) for body in ({}, {"run_id": "a"}, {"run_id": "a", "models": "x"})],
    *[("getMetricHistory", "GET", "metrics/get-history", query) for query in ("", "run_id=a", "run_id=&metric_key=k", "run_id=a&metric_key=")],
    *[("getMetricHistoryBulkInterval", "GET", "metrics/get-history-bulk-interval", query) for query in (
        "", "run_ids=a", "metric_key=k", "run_ids=a&metric_key=k&max_results=0", "run_ids=a&metric_key=k&max_results=2501", "run_ids=a&metric_key=k&max_results=x",
        "run_ids=a&metric_key=k&start_step=1", "run_ids=a&metric_key=k&end_step=1", "run_ids=a&metric_key=k&start_step=5&end_step=1", "run_ids=a&metric_key=k&start_step=x",
        "metric_key=k&" + "&".join(f"run_ids=r{i}" for i in range(101)))],
    *[("listArtifacts", "GET", "artifacts/list", query) for query in ("", "run_id=", "path=a")],
]


def answer(method, path, payload, content_type="application/json"):
    url, data = base + path, None
    if method == "GET":
        url += f"?{payload}" if payload else ""
    else:
        data = (payload if isinstance(payload, str) else json.dumps(payload)).encode()
    request = urllib.request.Request(url, data=data, method=method, headers={"Content-Type": content_type})
    try:
        with urllib.request.urlopen(request) as response:
            return [response.status, None, None]
    except urllib.error.HTTPError as error:
        body = error.read().decode()
        if not body.startswith("{"):
            return [error.code, None, None]
        body = json.loads(body)
        return [error.code, body["error_code"], body["message"]]


records = [[schema, method, payload, *answer(method, path, payload)] for schema, method, path, payload in CASES]
for content_type in ("text/plain", "application/x-www-form-urlencoded"):
    records.append(["content type", "POST", content_type, *answer("POST", "experiments/create", "{}", content_type)])
with urllib.request.urlopen(sys.argv[1] + "/version") as response:
    source = "mlflow " + response.read().decode()
json.dump({"source": source, "cases": records}, sys.stdout, ensure_ascii=True, separators=(",", ":"))
