"""The calls of compare_tracking.py: every endpoint of core tracking, its edges and its errors. Names in `$` are what a server made up."""

LONG = "k" * 251
RUN = {"run": "run.info.run_id", "name": "run.info.run_name"}


def server(c):
    c.get("version", "/version", prefix="")
    c.get("health", "/health", prefix="")
    c.get("server info", "server-info", prefix="/api/3.0/mlflow/")
    c.get("server info for the web UI", "server-info", prefix="/ajax-api/3.0/mlflow/")
    c.get("an unknown path", "nothing/here")
    c.post("a known path with the wrong method", "runs/get", {})
    c.get("another known path with the wrong method", "runs/create")
    c.get("a path of the web UI with the wrong method", "experiments/search-datasets", prefix="/ajax-api/2.0/mlflow/")


def bodies(c):
    c.post("no content type", "runs/create", "{}", headers={})
    c.post("a foreign content type", "runs/create", "{}", headers={"Content-Type": "text/plain"})
    c.post("a content type with a charset", "runs/delete", "{}", headers={"Content-Type": "application/json; charset=utf-8"})
    c.post("an empty body", "experiments/create", "")
    c.post("a body that is null", "experiments/create", "null")
    c.post("a body that is a list", "experiments/create", "[]")
    c.post("a body that is not JSON", "experiments/create", "{nonsense")
    c.post("a body that is not JSON where nothing is required", "runs/create", "{nonsense")
    c.post("a body encoded twice", "experiments/delete", '"{\\"experiment_id\\": \\"4711\\"}"')
    c.post("unknown members", "experiments/delete", {"experiment_id": "4711", "colour": "red"})
    c.post("camel case members", "experiments/delete", {"experimentId": "4711"})


def experiments(c):
    c.post("create experiment", "experiments/create", {"name": "compared", "tags": [{"key": "team", "value": "blue"}, {"key": "größe", "value": "ü\n\""}]}, learn={"exp": "experiment_id"})
    c.get("get experiment", "experiments/get", {"experiment_id": "$exp"})
    c.get("get experiment by name", "experiments/get-by-name", {"experiment_name": "compared"})
    c.get("get the default experiment", "experiments/get", {"experiment_id": "0"})
    c.post("create experiment with a location", "experiments/create", {"name": "located", "artifact_location": "s3://elsewhere/a?x=1"}, learn={"located": "experiment_id"})
    c.get("get experiment with a location", "experiments/get", {"experiment_id": "$located"})
    c.post("create run with a location", "runs/create", {"experiment_id": "$located", "run_name": "there"}, learn={"there": "run.info.run_id"})
    c.post("create experiment without a name", "experiments/create", {})
    c.post("create experiment with an empty name", "experiments/create", {"name": ""})
    c.post("create experiment with a number as name", "experiments/create", {"name": 5})
    c.post("create experiment with a long name", "experiments/create", {"name": "n" * 501})
    c.post("create experiment with a name of 500", "experiments/create", {"name": "ü" * 500}, learn={"long": "experiment_id"})
    c.post("create experiment with a name that exists", "experiments/create", {"name": "compared"})
    c.post("create experiment with a fragment", "experiments/create", {"name": "fragment", "artifact_location": "s3://a/b#c"})
    c.post("create experiment with dots in the query", "experiments/create", {"name": "dots", "artifact_location": "s3://a/b?x=../y"})
    c.post("create experiment at a run", "experiments/create", {"name": "runs", "artifact_location": "runs:/x/y"})
    c.post("create experiment with a long location", "experiments/create", {"name": "far", "artifact_location": "s3://a/" + "b" * 2050})
    c.post("create experiment with tags that are no list", "experiments/create", {"name": "tags", "tags": "x"})
    c.post("create experiment with a tag twice", "experiments/create", {"name": "twice", "tags": [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]})
    c.get("get experiment without an id", "experiments/get")
    c.get("get experiment that is not there", "experiments/get", {"experiment_id": "4711"})
    c.get("get experiment with a word as id", "experiments/get", {"experiment_id": "abc"})
    c.get("get experiment with a padded id", "experiments/get", {"experiment_id": " 0 "})
    c.get("get experiment with an id beyond int64", "experiments/get", {"experiment_id": "99999999999999999999"})
    c.get("get experiment by no name", "experiments/get-by-name")
    c.get("get experiment by an unknown name", "experiments/get-by-name", {"experiment_name": "nobody's"})
    c.post("rename experiment", "experiments/update", {"experiment_id": "$exp", "new_name": "renamed"})
    c.get("get renamed experiment", "experiments/get-by-name", {"experiment_name": "renamed"})
    c.post("rename experiment to its own name", "experiments/update", {"experiment_id": "$exp", "new_name": "renamed"})
    c.post("rename experiment to a name that exists", "experiments/update", {"experiment_id": "$exp", "new_name": "Default"})
    c.post("rename experiment to nothing", "experiments/update", {"experiment_id": "$exp", "new_name": ""})
    c.post("rename experiment without a name", "experiments/update", {"experiment_id": "$exp"})
    c.post("rename experiment that is not there", "experiments/update", {"experiment_id": "4711", "new_name": "x"})


def experiment_tags(c):
    c.post("set experiment tag", "experiments/set-experiment-tag", {"experiment_id": "$exp", "key": "a", "value": "1"})
    c.post("set experiment tag again", "experiments/set-experiment-tag", {"experiment_id": "$exp", "key": "a", "value": "2"})
    c.post("set experiment tag without a value", "experiments/set-experiment-tag", {"experiment_id": "$exp", "key": "empty"})
    c.post("set experiment tag without a key", "experiments/set-experiment-tag", {"experiment_id": "$exp", "value": "1"})
    c.post("set experiment tag with a long key", "experiments/set-experiment-tag", {"experiment_id": "$exp", "key": LONG, "value": "1"})
    c.post("set experiment tag with a long value", "experiments/set-experiment-tag", {"experiment_id": "$exp", "key": "a", "value": "v" * 5001})
    c.post("set experiment tag with a bad key", "experiments/set-experiment-tag", {"experiment_id": "$exp", "key": "a*b", "value": "1"})
    c.post("set experiment tag of no experiment", "experiments/set-experiment-tag", {"experiment_id": "4711", "key": "a", "value": "1"})
    c.post("delete experiment tag", "experiments/delete-experiment-tag", {"experiment_id": "$exp", "key": "empty"})
    c.post("delete experiment tag again", "experiments/delete-experiment-tag", {"experiment_id": "$exp", "key": "empty"})
    c.post("delete experiment tag without a key", "experiments/delete-experiment-tag", {"experiment_id": "$exp"})
    c.get("get tagged experiment", "experiments/get", {"experiment_id": "$exp"})


def runs(c):
    c.post("create run", "runs/create", {"experiment_id": "$exp", "start_time": 1700000000000, "user_id": "me", "tags": [{"key": "any/../key", "value": "kept"}]}, learn=RUN)
    c.get("get run", "runs/get", {"run_id": "$run"})
    c.get("get run by uuid", "runs/get", {"run_uuid": "$run"})
    c.get("get run without an id", "runs/get")
    c.get("get run that is not there", "runs/get", {"run_id": "nope"})
    c.get("get run for the web UI", "runs/get", {"run_id": "$run"}, prefix="/ajax-api/2.0/mlflow/")
    c.post("create run with a name", "runs/create", {"experiment_id": "$exp", "run_name": "named", "start_time": "1700000000001"}, learn={"named": "run.info.run_id"})
    c.post("create run named by its tag", "runs/create", {"experiment_id": "$exp", "tags": [{"key": "mlflow.runName", "value": "by tag"}]}, learn={"tagged": "run.info.run_id"})
    c.post("create run with two names", "runs/create", {"experiment_id": "$exp", "run_name": "one", "tags": [{"key": "mlflow.runName", "value": "two"}]})
    c.post("create run with an experiment as number", "runs/create", {"experiment_id": 0, "run_name": "number"}, learn={"number": "run.info.run_id"})
    c.post("create run in no named experiment", "runs/create", {})
    c.post("create run in no experiment", "runs/create", {"experiment_id": "4711"})
    c.post("create run in a word", "runs/create", {"experiment_id": "abc"})
    c.post("create run with a word as time", "runs/create", {"experiment_id": "0", "start_time": "noon"})
    c.post("create run with a tag twice", "runs/create", {"experiment_id": "0", "tags": [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]})
    c.post("create run at the end of time", "runs/create", {"experiment_id": "$exp", "run_name": "late", "start_time": 9223372036854775807}, learn={"late": "run.info.run_id"})
    c.get("get run at the end of time", "runs/get", {"run_id": "$late"})
    c.post("update run", "runs/update", {"run_id": "$run", "status": "FINISHED", "end_time": 1700000005000})
    c.post("update run by number", "runs/update", {"run_id": "$named", "status": 4})
    c.post("update run to run", "runs/update", {"run_id": "$run", "status": "RUNNING"})
    c.post("update run name", "runs/update", {"run_id": "$run", "run_name": "new name"})
    c.post("update run name to nothing", "runs/update", {"run_id": "$run", "run_name": ""})
    c.post("update run to the beginning of time", "runs/update", {"run_id": "$run", "end_time": 0})
    c.post("update run with an unknown status", "runs/update", {"run_id": "$run", "status": "DANCING"})
    c.post("update run with a status number that does not exist", "runs/update", {"run_id": "$run", "status": 17})
    c.post("update run with nothing", "runs/update", {"run_id": "$run"})
    c.post("update run without an id", "runs/update", {})
    c.post("update run that is not there", "runs/update", {"run_id": "nope"})
    c.get("get updated run", "runs/get", {"run_id": "$run"})


def metrics(c):
    for index, value in enumerate([1, 0.1, -2.5e-300, 1.7976931348623157e308, "NaN", "Infinity", "-Infinity", "12.5", 0.30000000000000004]):
        c.post(f"log metric {value}", "runs/log-metric", {"run_id": "$run", "key": f"value/{index}", "value": value, "timestamp": 5})
    c.post("log metric by uuid", "runs/log-metric", {"run_uuid": "$run", "key": "uuid", "value": 1, "timestamp": 5})
    c.post("log metric at the end of time", "runs/log-metric", {"run_id": "$run", "key": "late", "value": 1, "timestamp": 9223372036854775807, "step": -9223372036854775808})
    c.post("log metric with text numbers", "runs/log-metric", {"run_id": "$run", "key": "text", "value": "1e3", "timestamp": "6", "step": "7"})
    c.post("log metric of a dataset", "runs/log-metric", {"run_id": "$run", "key": "onset", "value": 1, "timestamp": 5, "dataset_name": "d", "dataset_digest": "e"})
    c.post("log metric of half a dataset", "runs/log-metric", {"run_id": "$run", "key": "onset", "value": 1, "timestamp": 5, "dataset_name": "d"})
    for step, timestamp, value in [(0, 10, 1), (2, 5, 9), (1, 99, 3), (2, 5, 9), (2, 5, 7), (2, 6, 1), (2, 6, 0.5)]:
        c.post(f"log loss {step} {timestamp} {value} {c.cases}", "runs/log-metric", {"run_id": "$run", "key": "loss", "value": value, "timestamp": timestamp, "step": step})
    c.get("latest metrics", "runs/get", {"run_id": "$run"})
    c.post("log NaN", "runs/log-metric", {"run_id": "$run", "key": "nan", "value": "NaN", "timestamp": 1})
    c.post("the same NaN again", "runs/log-metric", {"run_id": "$run", "key": "nan", "value": "NaN", "timestamp": 1})
    for what, member in {"no run": "run_id", "no key": "key", "no value": "value", "no timestamp": "timestamp"}.items():
        whole = {"run_id": "$run", "key": "k", "value": 1, "timestamp": 5}
        c.post(f"log metric with {what}", "runs/log-metric", {name: item for name, item in whole.items() if name != member})
    for what, change in {
        "an empty key": {"key": ""},
        "a key that is a path": {"key": "a/../b"},
        "an absolute key": {"key": "/a"},
        "a dot as key": {"key": "."},
        "a double slash": {"key": "a//b"},
        "a bad key": {"key": "a;b"},
        "a key beyond ASCII": {"key": "größe/日本"},
        "a long key": {"key": LONG},
        "a negative timestamp": {"timestamp": -1},
        "a word as value": {"value": "high"},
        "a null value": {"value": None},
        "no such run": {"run_id": "nope"},
        "a fraction as step": {"step": 1.5},
        "a whole fraction as step": {"step": 2.0},
        "a step beyond int64": {"step": 9223372036854775808},
        "a word as step": {"step": "first"},
        "a list as key": {"key": ["a"]},
    }.items():
        c.post(f"log metric with {what}", "runs/log-metric", {"run_id": "$run", "key": "k", "value": 1, "timestamp": 5, **change})
    c.post("log metric with a number as model", "runs/log-metric", {"run_id": "$run", "key": "wrong", "value": 1, "timestamp": 5, "model_id": 5})


def histories(c):
    loss = {"run_id": "$run", "metric_key": "loss"}
    c.get("history without max_results", "metrics/get-history", loss)
    c.get("history", "metrics/get-history", {**loss, "max_results": 100})
    c.get("history by uuid", "metrics/get-history", {"run_uuid": "$run", "metric_key": "loss", "max_results": 100})
    c.get("first page of a history", "metrics/get-history", {**loss, "max_results": 2}, learn={"page2": "next_page_token"})
    c.get("second page of a history", "metrics/get-history", {**loss, "max_results": 2, "page_token": "$page2"}, learn={"page3": "next_page_token"})
    c.get("last page of a history", "metrics/get-history", {**loss, "max_results": 20, "page_token": "$page3"})
    c.get("history of a key that is not there", "metrics/get-history", {"run_id": "$run", "metric_key": "none", "max_results": 5})
    c.get("history of no run", "metrics/get-history", {"run_id": "nope", "metric_key": "loss", "max_results": 5})
    c.get("history without a key", "metrics/get-history", {"run_id": "$run"})
    c.get("history without a run", "metrics/get-history", {"metric_key": "loss"})
    c.get("history with a negative max_results", "metrics/get-history", {**loss, "max_results": -1})
    c.get("history with a page token that is nonsense", "metrics/get-history", {**loss, "max_results": 5, "page_token": "abc"})
    c.get("history with a page token that is base64 of nothing", "metrics/get-history", {**loss, "max_results": 5, "page_token": "eyJvZmZzZXQiOiAyfQ=="})
    c.get("history with values of all kinds", "metrics/get-history", {"run_id": "$run", "metric_key": "value/5", "max_results": 5})
    c.get("history at the end of time", "metrics/get-history", {"run_id": "$run", "metric_key": "late", "max_results": 5})
    ajax = "/ajax-api/2.0/mlflow/"
    c.get("history bulk", "metrics/get-history-bulk", {"run_id": ["$run", "$named"], "metric_key": "loss"}, prefix=ajax)
    c.get("history bulk with a limit", "metrics/get-history-bulk", {"run_id": "$run", "metric_key": "loss", "max_results": 2}, prefix=ajax)
    c.get("history bulk with NaN", "metrics/get-history-bulk", {"run_id": "$run", "metric_key": "nan"}, prefix=ajax)
    c.get("history bulk of nothing", "metrics/get-history-bulk", {"run_id": "nope", "metric_key": "loss"}, prefix=ajax)
    c.get("history bulk without a run", "metrics/get-history-bulk", {"metric_key": "loss"}, prefix=ajax)
    c.get("history bulk without a key", "metrics/get-history-bulk", {"run_id": "$run"}, prefix=ajax)
    c.get("history bulk of too many runs", "metrics/get-history-bulk", {"run_id": [f"r{n}" for n in range(101)], "metric_key": "loss"}, prefix=ajax)
    c.get("history bulk with a bad max_results", "metrics/get-history-bulk", {"run_id": "$run", "metric_key": "loss", "max_results": "many"}, prefix=ajax)


def intervals(c):
    path = "metrics/get-history-bulk-interval"
    for start in range(0, 60, 20):
        c.post(f"log steps from {start}", "runs/log-batch", {"run_id": "$named", "metrics": [{"key": "curve", "value": step * 0.5, "timestamp": 1000 + step, "step": step * 3} for step in range(start, start + 20)]})
    c.post("log other steps", "runs/log-batch", {"run_id": "$tagged", "metrics": [{"key": "curve", "value": step, "timestamp": 5, "step": step} for step in (-7, 1, 50, 1000)]})
    both = {"run_ids": ["$named", "$tagged"], "metric_key": "curve"}
    c.get("interval", path, both)
    c.get("interval for the web UI", path, both, prefix="/ajax-api/2.0/mlflow/")
    for count in (1, 2, 7, 10, 59):
        c.get(f"interval of {count}", path, {**both, "max_results": count})
    c.get("interval of a range", path, {**both, "start_step": 10, "end_step": 60, "max_results": 5})
    c.get("interval of negative steps", path, {**both, "start_step": -10, "end_step": 0})
    c.get("interval of an empty range", path, {**both, "start_step": 5000, "end_step": 6000})
    c.get("interval of one end", path, {**both, "start_step": 5})
    c.get("interval turned round", path, {**both, "start_step": 5, "end_step": 4})
    c.get("interval of nothing", path, {"run_ids": "nope", "metric_key": "curve"})
    c.get("interval of no run", path, {"metric_key": "curve"})
    c.get("interval of no key", path, {"run_ids": "$named"})
    c.get("interval of too many runs", path, {"run_ids": [f"r{n}" for n in range(101)], "metric_key": "curve"})
    c.get("interval of 0", path, {**both, "max_results": 0})
    c.get("interval of 2501", path, {**both, "max_results": 2501})
    c.get("interval of a word", path, {**both, "max_results": "many"})


def params_and_tags(c):
    c.post("log param", "runs/log-parameter", {"run_id": "$run", "key": "depth", "value": "6"})
    c.post("log the same param", "runs/log-parameter", {"run_id": "$run", "key": "depth", "value": "6"})
    c.post("log another value", "runs/log-parameter", {"run_id": "$run", "key": "depth", "value": "7"})
    c.post("log param by uuid", "runs/log-parameter", {"run_uuid": "$run", "key": "uuid", "value": "x"})
    c.post("log param without a value", "runs/log-parameter", {"run_id": "$run", "key": "none"})
    c.post("log param that is long", "runs/log-parameter", {"run_id": "$run", "key": "long", "value": "ü😀" * 3500})
    c.post("log param without a key", "runs/log-parameter", {"run_id": "$run", "value": "1"})
    c.post("log param with a bad key", "runs/log-parameter", {"run_id": "$run", "key": "a|b", "value": "1"})
    c.post("log param with a long key", "runs/log-parameter", {"run_id": "$run", "key": LONG, "value": "1"})
    c.post("log param with a number", "runs/log-parameter", {"run_id": "$run", "key": "number", "value": 5})
    c.post("log param to no run", "runs/log-parameter", {"run_id": "nope", "key": "a", "value": "1"})
    c.post("set tag", "runs/set-tag", {"run_id": "$run", "key": "colour", "value": "red\tgreen"})
    c.post("set tag again", "runs/set-tag", {"run_id": "$run", "key": "colour", "value": "blue"})
    c.post("set tag without a value", "runs/set-tag", {"run_id": "$run", "key": "empty"})
    c.post("set tag that is long", "runs/set-tag", {"run_id": "$run", "key": "long", "value": "v" * 8001})
    c.post("set tag with a long key", "runs/set-tag", {"run_id": "$run", "key": LONG, "value": "1"})
    c.post("set tag with a bad key", "runs/set-tag", {"run_id": "$run", "key": "../x", "value": "1"})
    c.post("set tag without a key", "runs/set-tag", {"run_id": "$run"})
    c.post("set the name tag", "runs/set-tag", {"run_id": "$run", "key": "mlflow.runName", "value": "by tag"})
    c.post("set the name tag to nothing", "runs/set-tag", {"run_id": "$run", "key": "mlflow.runName", "value": ""})
    c.post("delete tag", "runs/delete-tag", {"run_id": "$run", "key": "empty"})
    c.post("delete tag again", "runs/delete-tag", {"run_id": "$run", "key": "empty"})
    c.post("delete tag without a key", "runs/delete-tag", {"run_id": "$run"})
    c.post("delete tag of no run", "runs/delete-tag", {"run_id": "nope", "key": "a"})
    c.post("delete the name tag", "runs/delete-tag", {"run_id": "$named", "key": "mlflow.runName"})
    c.post("name a run without its tag", "runs/update", {"run_id": "$named", "run_name": "named again"})
    c.get("run with params and tags", "runs/get", {"run_id": "$run"})


def batches(c):
    path = "runs/log-batch"
    metric = {"key": "m", "value": 1, "timestamp": 1}
    c.post("log batch", path, {
        "run_id": "$run",
        "metrics": [{"key": "b1", "value": 1, "timestamp": 1}, {"key": "b1", "value": 2, "timestamp": 1, "step": 5}, {"key": "b1", "value": 1, "timestamp": 1}, {"key": "b2", "value": "-Infinity", "timestamp": 3}],
        "params": [{"key": "p1", "value": "1"}, {"key": "depth", "value": "6"}, {"key": "p2"}],
        "tags": [{"key": "t1", "value": "1"}, {"key": "t1", "value": "2"}, {"key": "mlflow.runName", "value": "by batch"}],
    })
    c.get("run after a batch", "runs/get", {"run_id": "$run"})
    c.post("log batch of nothing", path, {"run_id": "$run"})
    c.post("log batch of values that change", path, {"run_id": "$run", "params": [{"key": "depth", "value": "it's"}, {"key": "p1", "value": 'say "x"'}, {"key": "new", "value": "1"}]})
    c.post("log batch with a param twice", path, {"run_id": "$run", "params": [{"key": "a", "value": "1"}, {"key": "b", "value": "1"}, {"key": "a", "value": "1"}]})
    c.post("log batch with a bad metric", path, {"run_id": "$run", "metrics": [metric, {"key": "a\\b", "value": 1, "timestamp": 1}]})
    c.post("log batch with a negative timestamp", path, {"run_id": "$run", "metrics": [metric, {"key": "a", "value": 1, "timestamp": -5}]})
    c.post("log batch with a long metric key", path, {"run_id": "$run", "metrics": [{**metric, "key": LONG}]})
    c.post("log batch with a bad param", path, {"run_id": "$run", "params": [{"key": "..", "value": "1"}]})
    c.post("log batch with a long param key", path, {"run_id": "$run", "params": [{"key": LONG, "value": "1"}]})
    c.post("log batch with a bad tag", path, {"run_id": "$run", "tags": [{"key": "a", "value": "1"}, {"key": "a:b?", "value": "1"}]})
    c.post("log batch with a long tag key", path, {"run_id": "$run", "tags": [{"key": LONG, "value": "1"}]})
    c.post("log batch with a long tag", path, {"run_id": "$run", "tags": [{"key": "longer", "value": "w" * 9000}]})
    for member in ("key", "value", "timestamp"):
        c.post(f"log batch with a metric without {member}", path, {"run_id": "$run", "metrics": [metric, {k: v for k, v in metric.items() if k != member}]})
    c.post("log batch with a param without key", path, {"run_id": "$run", "params": [{"value": "1"}]})
    c.post("log batch with a tag without key", path, {"run_id": "$run", "tags": [{"value": "1"}]})
    c.post("log batch with an empty key", path, {"run_id": "$run", "tags": [{"key": "", "value": "1"}]})
    c.post("log batch of 1001 metrics", path, {"run_id": "$run", "metrics": [{**metric, "step": n} for n in range(1001)]})
    c.post("log batch of 101 params", path, {"run_id": "$run", "params": [{"key": f"p{n}", "value": "1"} for n in range(101)]})
    c.post("log batch of 101 tags", path, {"run_id": "$run", "tags": [{"key": f"t{n}", "value": "1"} for n in range(101)]})
    c.post("log batch of 1001 entities", path, {"run_id": "$run", "metrics": [{**metric, "step": n} for n in range(1000)], "tags": [{"key": "x", "value": "1"}]})
    c.post("log batch of 1000 metrics", path, {"run_id": "$run", "metrics": [{"key": f"many{n % 7}", "value": n, "timestamp": 1000 - n, "step": n % 10} for n in range(1000)]})
    c.post("log batch without a run", path, {"metrics": [metric]})
    c.post("log batch to no run", path, {"run_id": "nope", "metrics": [metric]})
    c.post("log batch to a bad run id", path, {"run_id": "no pe", "metrics": [metric]})
    c.post("log batch with metrics that are no list", path, {"run_id": "$run", "metrics": "x"})
    c.get("run after all batches", "runs/get", {"run_id": "$run"})


def inputs_and_models(c):
    dataset = {"name": "d", "digest": "e", "source_type": "s3", "source": "{}", "schema": "[1]", "profile": "{}"}
    context = [{"key": "mlflow.data.context", "value": "train"}]
    c.post("log inputs", "runs/log-inputs", {"run_id": "$run", "datasets": [{"dataset": dataset, "tags": context}, {"dataset": {**dataset, "source": "other"}, "tags": []}]})
    c.post("log inputs again", "runs/log-inputs", {"run_id": "$run", "datasets": [{"dataset": dataset, "tags": [{"key": "x", "value": "y"}]}]})
    c.post("log inputs of another run", "runs/log-inputs", {"run_id": "$tagged", "datasets": [{"dataset": {**dataset, "source": "third", "schema": ""}}, {"dataset": {"name": "bare", "digest": "1"}}]})
    c.post("log inputs without a dataset", "runs/log-inputs", {"run_id": "$tagged", "datasets": [{"tags": context}]})
    c.post("log inputs with a tag twice", "runs/log-inputs", {"run_id": "$run", "datasets": [{"dataset": {**dataset, "name": "tt"}, "tags": [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]}]})
    c.post("log inputs of nothing", "runs/log-inputs", {"run_id": "$run"})
    c.post("log inputs without a run", "runs/log-inputs", {"datasets": []})
    c.post("log inputs of no run", "runs/log-inputs", {"run_id": "nope"})
    c.post("log inputs of a bad run id", "runs/log-inputs", {"run_id": "no pe"})
    for member, size in {"name": 501, "digest": 37, "source": 65536}.items():
        c.post(f"log inputs with a long {member}", "runs/log-inputs", {"run_id": "$run", "datasets": [{"dataset": {**dataset, member: "x" * size}}]})
    c.post("log inputs with a long tag key", "runs/log-inputs", {"run_id": "$run", "datasets": [{"dataset": dataset, "tags": [{"key": "k" * 256, "value": "1"}]}]})
    c.post("log inputs with a long tag value", "runs/log-inputs", {"run_id": "$run", "datasets": [{"dataset": dataset, "tags": [{"key": "k", "value": "v" * 501}]}]})
    c.post("log model inputs", "runs/log-inputs", {"run_id": "$run", "models": [{"model_id": "m-1"}, {"model_id": "m-1"}, {"model_id": "m-2"}]})
    c.post("log outputs", "runs/outputs", {"run_id": "$run", "models": [{"model_id": "m-3", "step": 4}, {"model_id": "m-4"}]})
    c.post("log outputs twice", "runs/outputs", {"run_id": "$run", "models": [{"model_id": "m-3", "step": 4}]})
    c.post("log outputs without models", "runs/outputs", {"run_id": "$run"})
    c.post("log outputs of no run", "runs/outputs", {"run_id": "nope", "models": []})
    c.get("run with inputs", "runs/get", {"run_id": "$run"})
    c.get("another run with inputs", "runs/get", {"run_id": "$tagged"})
    model = '{"artifact_path": "m", "flavors": {"python_function": {"config": 1, "env": "x"}, "sk": "v"}, "utc_time_created": "2026", "run_id": "r", "model_uuid": "u"}'
    c.post("log model", "runs/log-model", {"run_id": "$run", "model_json": model})
    c.post("log model again", "runs/log-model", {"run_id": "$run", "model_json": model.replace('"model_uuid": "u"', '"extra": 1')})
    c.post("log model that is not JSON", "runs/log-model", {"run_id": "$run", "model_json": "{"})
    c.post("log model with too little", "runs/log-model", {"run_id": "$run", "model_json": '{"run_id": "x"}'})
    c.post("log model without a model", "runs/log-model", {"run_id": "$run"})
    c.post("log model to no run", "runs/log-model", {"run_id": "nope", "model_json": model})
    c.get("run with models", "runs/get", {"run_id": "$run"})
    ajax = "/ajax-api/2.0/mlflow/"
    c.post("search datasets", "experiments/search-datasets", {"experiment_ids": ["$exp", "0"]}, prefix=ajax)
    c.post("search datasets of nothing", "experiments/search-datasets", {}, prefix=ajax)
    c.post("search datasets of an empty experiment", "experiments/search-datasets", {"experiment_ids": ["$located"]}, prefix=ajax)
    c.post("search datasets of 21", "experiments/search-datasets", {"experiment_ids": [str(n) for n in range(21)]}, prefix=ajax)
    c.post("search datasets without content type", "experiments/search-datasets", '{"experiment_ids": ["0"]}', headers={}, prefix=ajax)


def searches(c):
    for index in range(12):
        tags = [{"key": "group", "value": "ABc"[index % 3]}]
        c.post(f"create run {index} to find", "runs/create", {"experiment_id": "$located", "run_name": f"find {index}", "start_time": 1000 + index // 2, "tags": tags}, learn={f"found{index}": "run.info.run_id"})
        metrics = [{"key": "acc", "value": ["NaN", 0.5, -1, "Infinity"][index % 4], "timestamp": 1, "step": 1}] if index % 5 else []
        c.post(f"fill run {index} to find", "runs/log-batch", {"run_id": f"$found{index}", "metrics": metrics, "params": [{"key": "depth", "value": str(index % 4)}]})
    here = {"experiment_ids": ["$located"]}
    names = {"order_by": ["attributes.run_name"]}
    for text in [
        "", "metrics.acc > 0", "metrics.acc = 0", "metrics.acc >= -1 and params.depth != '1'", "params.depth LIKE '%'", "tags.group = 'A'", "tags.group LIKE 'a'", "tags.group ILIKE 'a'",
        "attributes.start_time >= 1003", "start_time < 1002", "run_name ILIKE 'FIND 1%'", "status = 'RUNNING'", "attributes.status != 'RUNNING'", "end_time > 0", "metrics.acc > 0 OR metrics.acc < 0",
        "metrics.acc", "metrics.acc >", "params.depth > '1'", "metrics.acc > 'x'", "tags.group = A", "nonsense.x = '1'", "attributes.x = '1'", "run_id IN ('$found1', '$found2')", "run_id NOT IN ('$found1')",
        "datasets.name = 'd'", "dataset.context IN ('train')", "metrics.acc IS NULL", "(params.depth = '1')", "params.`depth` = \"1\"", "metrics.`acc` <= 1e2", "user_id = ''", "tags.group != 'A' and tags.group != 'B'",
    ]:
        c.post(f"search runs where {text}", "runs/search", {**here, **names, "filter": text})
    for order in [[], ["metrics.acc"], ["metrics.acc DESC"], ["params.depth", "metrics.acc DESC"], ["tags.group DESC", "start_time ASC"], ["end_time", "run_name DESC"], ["created ASC", "run_name"], ["metrics.missing", "run_name"],
                  ["acc"], ["metrics.acc UP"], ["metrics.acc ASC DESC"], [""], ["datasets.name"]]:
        # runs that start together are ordered by their ids, which are random: a name settles it
        full = order if not order or order[0] in ("acc", "", "datasets.name") else [*order, *([] if any("run_name" in key for key in order) else ["run_name"])]
        c.post(f"search runs by {order}", "runs/search", {**here, "order_by": full or ["start_time DESC", "run_name"]})
    c.post("search runs ordered twice by one key", "runs/search", {**here, "order_by": ["metrics.acc", "metrics.acc DESC"]})
    for view in ("ACTIVE_ONLY", "DELETED_ONLY", "ALL", 3, "EVERYTHING"):
        c.post(f"search runs that are {view}", "runs/search", {**here, **names, "run_view_type": view})
    c.post("first page of runs", "runs/search", {**here, **names, "max_results": 5}, learn={"runs2": "next_page_token"})
    c.post("second page of runs", "runs/search", {**here, **names, "max_results": 5, "page_token": "$runs2"}, learn={"runs3": "next_page_token"})
    c.post("last page of runs", "runs/search", {**here, **names, "max_results": 5, "page_token": "$runs3"})
    c.post("search runs with a token of another query", "runs/search", {**here, "max_results": 5, "page_token": "$runs2", "filter": "params.depth = '1'"})
    c.post("search runs with a broken token", "runs/search", {**here, "page_token": "abc"})
    c.post("search runs, 0 of them", "runs/search", {**here, "max_results": 0})
    c.post("search runs, 50001 of them", "runs/search", {**here, "max_results": 50001})
    c.post("search runs, a word of them", "runs/search", {**here, "max_results": "many"})
    c.post("search runs of no experiment", "runs/search", {})
    c.post("search runs of an experiment that is not there", "runs/search", {"experiment_ids": ["4711"]})
    c.post("search runs of an id that is no number", "runs/search", {"experiment_ids": ["abc"]})
    c.post("search runs with a filter that is no text", "runs/search", {**here, "filter": 5})
    c.post("search runs with an order that is no list", "runs/search", {**here, "order_by": "x"})


def experiment_searches(c):
    named = {"max_results": 100, "order_by": ["name"]}
    for text in ["", "name = 'renamed'", "name LIKE '%ed'", "name ILIKE 'RE%'", "name != 'renamed'", "tags.a = '2'", "tags.a IS NULL", "tags.a IS NOT NULL", "tags.team LIKE 'b%'", "tag.team != 'red'", "creation_time > 0", "last_update_time < 0",
                 "name = 'a' OR name = 'b'", "name > 'a'", "creation_time = 'x'", "experiment_id = '1'", "params.a = '1'", "name IS NULL", "attribute.name = 'renamed' AND tags.a = '2'"]:
        c.get(f"search experiments where {text}", "experiments/search", {**named, "filter": text})
    for order in [["name DESC"], ["experiment_id"], ["creation_time ASC", "name"], ["tags.a"], ["nothing"], ["name UP"]]:
        c.post(f"search experiments by {order}", "experiments/search", {"max_results": 100, "order_by": order, "filter": "creation_time > 0"})
    for view in ("ACTIVE_ONLY", "DELETED_ONLY", "ALL", "2"):
        c.get(f"search experiments that are {view}", "experiments/search", {**named, "view_type": view})
    c.get("first page of experiments", "experiments/search", {"max_results": 2, "order_by": "name"}, learn={"exps2": "next_page_token"})
    c.get("second page of experiments", "experiments/search", {"max_results": 100, "order_by": "name", "page_token": "$exps2"})
    c.get("search experiments, none of them", "experiments/search")
    c.get("search experiments, 50001 of them", "experiments/search", {"max_results": 50001})
    c.get("search experiments with a broken token", "experiments/search", {"max_results": 5, "page_token": "abc"})


def artifacts(c):
    c.get("list artifacts outside", "artifacts/list", {"run_id": "$run", "path": "../x"})
    c.get("list artifacts outside, encoded", "artifacts/list", {"run_id": "$run", "path": "%252e%252e/x"})
    c.get("list artifacts at the root of the disk", "artifacts/list", {"run_id": "$run", "path": "/etc"})
    c.get("list artifacts of a fragment", "artifacts/list", {"run_id": "$run", "path": "a#b"})
    c.get("list artifacts without a run", "artifacts/list")
    c.get("list artifacts of no run", "artifacts/list", {"run_id": "nope"})
    c.get("get-artifact outside", "/get-artifact", {"run_id": "$run", "path": "a/../../x"}, prefix="")
    c.get("get-artifact of no run", "/get-artifact", {"run_id": "nope", "path": "x"}, prefix="")
    c.get("get-artifact without a path", "/get-artifact", {"run_id": "$run"}, prefix="")
    c.get("get-artifact without a run", "/get-artifact", {"path": "x"}, prefix="")
    c.get("get-artifact of a file that is not there", "/get-artifact", {"run_id": "$run", "path": "x"}, prefix="")


def lifecycles(c):
    run = {"run_id": "$run"}
    c.post("delete run", "runs/delete", run)
    c.post("delete run again", "runs/delete", run)
    c.get("get deleted run", "runs/get", run)
    for path, body in {
        "runs/log-metric": {"key": "a", "value": 1, "timestamp": 1},
        "runs/log-parameter": {"key": "a", "value": "1"},
        "runs/set-tag": {"key": "a", "value": "1"},
        "runs/delete-tag": {"key": "colour"},
        "runs/log-batch": {},
        "runs/update": {"status": "FAILED"},
        "runs/log-inputs": {},
        "runs/outputs": {"models": [{"model_id": "m-9"}]},
        "runs/log-model": {"model_json": '{"artifact_path": "m", "flavors": {}, "utc_time_created": "2026", "run_id": "r"}'},
    }.items():
        c.post(f"{path} of a deleted run", path, {**run, **body})
    c.post("restore run", "runs/restore", run)
    c.post("restore run again", "runs/restore", run)
    c.post("delete run without an id", "runs/delete", {})
    c.post("delete run that is not there", "runs/delete", {"run_id": "nope"})
    c.post("restore run that is not there", "runs/restore", {"run_id": "nope"})
    c.post("delete a run before its experiment", "runs/delete", {"run_id": "$tagged"})
    experiment = {"experiment_id": "$exp"}
    c.post("delete experiment", "experiments/delete", experiment)
    c.post("delete experiment again", "experiments/delete", experiment)
    c.get("get deleted experiment", "experiments/get", experiment)
    c.get("get deleted experiment by name", "experiments/get-by-name", {"experiment_name": "renamed"})
    c.get("get run of a deleted experiment", "runs/get", run)
    c.post("log to a run of a deleted experiment", "runs/log-metric", {**run, "key": "a", "value": 1, "timestamp": 1})
    c.post("create run in a deleted experiment", "runs/create", experiment)
    c.post("set tag of a deleted experiment", "experiments/set-experiment-tag", {**experiment, "key": "a", "value": "1"})
    c.post("delete tag of a deleted experiment", "experiments/delete-experiment-tag", {**experiment, "key": "a"})
    c.post("rename a deleted experiment", "experiments/update", {**experiment, "new_name": "x"})
    c.post("search runs of a deleted experiment", "runs/search", {"experiment_ids": ["$exp"], "run_view_type": "ALL", "order_by": ["run_name"]})
    c.get("search deleted experiments", "experiments/search", {"max_results": 10, "view_type": "DELETED_ONLY"})
    c.post("restore experiment", "experiments/restore", experiment)
    c.post("restore experiment again", "experiments/restore", experiment)
    c.get("get run of a restored experiment", "runs/get", {"run_id": "$tagged"})
    c.post("delete experiment that is not there", "experiments/delete", {"experiment_id": "4711"})
    c.post("delete experiment without an id", "experiments/delete", {})
    c.post("restore experiment that is not there", "experiments/restore", {"experiment_id": "4711"})


def relative_locations(c):
    c.post("create experiment at a relative location", "experiments/create", {"name": "relative", "artifact_location": "some/where"}, learn={"relative": "experiment_id"})
    c.get("get experiment at a relative location", "experiments/get", {"experiment_id": "$relative"})


CASES = [server, bodies, experiments, experiment_tags, runs, metrics, histories, intervals, params_and_tags, batches, inputs_and_models, searches, experiment_searches, artifacts, lifecycles, relative_locations]
