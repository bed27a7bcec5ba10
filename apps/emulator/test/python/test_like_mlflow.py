"""The same calls on an app and on MLflow's own server: the same answers, and the same refusals in the same words."""

import re

import pytest
from emulator_process import EmulatorProcess
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param, RunTag, ViewType
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

START = 1_700_000_000_000


def fill(client):
    """Thirty runs that differ in everything that can be searched; returns the experiment's id."""
    experiment = client.create_experiment("grammar", tags={"team": "blue"})
    for index in range(30):
        name = ("Alpha", "beta", "Gamma_1", "del%ta", "")[index % 5] + str(index)
        run = client.create_run(experiment, start_time=START + index * 1000 // 7, run_name=name, tags={"mlflow.user": f"user{index % 3}"}).info.run_id
        metrics = [Metric("loss", [0.1 * index, float("nan"), float("inf"), -1.5][index % 4], START, 0)] if index % 6 else []
        metrics += [Metric("val/acc.top-1", index / 30, START, step) for step in range(3)]
        params = [Param("depth", str(index % 7)), Param("lr rate", "1e-" + str(index % 4))] + ([Param("only", "some")] if index % 3 == 0 else [])
        tags = [RunTag("Stage", ["dev", "DEV", "prod"][index % 3])] + ([RunTag("rare.key", "it's")] if index % 10 == 0 else [])
        client.log_batch(run, metrics=metrics, params=params, tags=tags)
        if index % 4 == 0:
            dataset = Dataset(f"data{index % 8}", f"digest{index % 8}", "local", "source", schema="{}", profile="{}")
            client.log_inputs(run, [DatasetInput(dataset, [InputTag("mlflow.data.context", ["train", "eval"][index % 8 // 4])])])
        if index % 5 == 1:
            client.set_terminated(run, ["FINISHED", "FAILED", "KILLED"][index % 3], end_time=START + index * 5000)
        if index % 11 == 3:
            client.delete_run(run)
    return experiment


@pytest.fixture(scope="module")
def oracle(mlflow_server):
    client = MlflowClient(tracking_uri=mlflow_server)
    return client, fill(client)


@pytest.fixture(scope="module")
def filled():
    """An app with the same runs, for all questions of this file. They do not depend on signatures, so one mode is enough."""
    running = EmulatorProcess("lenient")
    client = MlflowClient(tracking_uri=running.plain_uri(running.create_app("123456789012")))
    yield client, fill(client)
    running.stop()


@pytest.fixture(autouse=True)
def first_answers(monkeypatch):
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")


def outcome(ask):
    try:
        return ask()
    except MlflowException as error:
        return error.error_code, wording(error.message.removeprefix(f"{error.error_code}: "))
    except ValueError as error:
        return "never sent", str(error)


def wording(message):
    """Python prints sets in any order; what its database says, and bytes as Python shows them, are no part of the message."""
    message = re.sub(r"\{('[^{}]*')\}", lambda found: "{" + ", ".join(sorted(found[1].split(", "))) + "}", message)
    return re.split(r" Error: \(sqlite3|, decoded value=", message)[0]


FILTERS = """
metrics.loss > 0.5
metrics.loss >= 0.3 and metrics.loss <= 2.0
metrics.loss = -1.5
metrics.loss != -1.5
metric.loss < 1e300
metrics.`val/acc.top-1` > 0.5
metrics."val/acc.top-1" <= 0.25
params.depth = '6'
params.depth != '6'
param.depth = "3"
parameter.depth LIKE '%'
params.`lr rate` = '1e-2'
params."lr rate" ILIKE '1E-%'
params.only = 'some'
params.only IS NULL
params.only IS NOT NULL
tags.Stage = 'dev'
tags.Stage LIKE 'd%'
tags.Stage ILIKE 'd%'
tag.Stage ILIKE '_EV'
tags.`rare.key` = "it's"
tags.`rare.key` IS NULL
tags."rare.key" IS NOT NULL
tags.mlflow.user = 'user1'
attributes.status = 'FINISHED'
attribute.status != 'RUNNING'
attr.status = 'failed'
status = 'KILLED'
run_name = 'Alpha0'
run_name LIKE 'alpha%'
run_name ILIKE 'alpha%'
attributes.run_name LIKE '%\\%%'
attributes.`run name` = 'beta1'
`Run name` = 'beta1'
"run name" LIKE 'Gamma%'
attributes.Created > 1700000002000
user_id = 'user1'
attributes.start_time > 1700000002000
start_time <= 1700000001000
start_time = 1700000000000
attributes.end_time IS NULL
end_time > 1700000050000
artifact_uri LIKE '%artifacts'
datasets.name = 'data0'
dataset.name LIKE 'data%'
datasets.digest = 'digest4'
datasets.context = 'eval'
datasets.name IN ('data0', 'data4')
datasets.name NOT IN ('data0')
datasets.name = 'data0' and datasets.context = 'train'
metrics.loss > 0.1 and params.depth = '3' and tags.Stage = 'prod'
metrics.loss > 0.1 AND params.depth != '3' AND status = 'RUNNING'
metrics.loss > 0.1 or params.depth = '3'
(metrics.loss > 0.1)
metrics.loss > '0.1'
metrics.loss > abc
metrics.loss LIKE '0.1'
metrics.loss
metrics.loss >
> 0.1
params.depth > '3'
params.depth = 3
params.depth = '3
tags.Stage IN ('dev')
tags.Stage = dev
unknown.key = 'x'
attributes.unknown = 'x'
attributes.status > 'FINISHED'
attributes.start_time = 'x'
attributes.run_id IN 'abc'
attributes.run_id = 'abc'
run_id IN ('abc', 'def')
run_id NOT IN ('abc', 'def')
attributes.run_id IN ()
attributes.run_id IN (1, 2)
metrics.loss = 1 and
and metrics.loss = 1
metrics.loss = 1 metrics.loss = 2
metrics.loss = 1; metrics.loss = 2
'depth' = params.depth
params.depth = '3' and params.depth = '3'
params.depth IS 'x'
params.depth NOT NULL
metrics.loss IS NULL
metrics.loss = NaN
metrics.loss > -1
metrics.loss > +1
metrics.loss > .5
metrics.loss > 1e-3
metrics.loss>0.5 and params.depth='6'
METRICS.loss > 0.5
Params.depth = '6'
params.DEPTH = '6'
datasets.unknown = 'x'
dataset.context > 'eval'
tags.missing != 'x'
params.missing != 'x'
metrics.missing > 0
tags.Stage != 'dev'
tags.Stage LIKE 'd_v'
tags.Stage LIKE ''
tags.Stage = ''
params.depth LIKE '[0-9]'
""".strip().splitlines()

ORDERS = [
    [],
    ["metrics.loss"],
    ["metrics.loss ASC"],
    ["metrics.loss DESC"],
    ["metrics.`val/acc.top-1` DESC"],
    ["params.depth ASC", "attributes.start_time DESC"],
    ["params.only DESC"],
    ["params.`lr rate`", "metrics.loss desc"],
    ["tags.Stage", "run_name"],
    ["tag.`rare.key` DESC", "start_time ASC"],
    ["attributes.status", "attributes.run_name DESC"],
    ["end_time DESC"],
    ["start_time ASC"],
    ["attribute.Created DESC"],
    ["run_name DESC"],
    ["`Run name` ASC"],
    ["user_id", "metrics.missing", "run_name"],
    ["attributes.artifact_uri"],
    ["datasets.name"],
    ["metrics.loss ASC DESC"],
    ["metrics.loss SIDEWAYS"],
    ["loss"],
    ["unknown.x"],
    ["attributes.unknown"],
    ["metrics."],
    [""],
    ["metrics.loss; DROP TABLE runs"],
]

EXPERIMENT_FILTERS = [
    "",
    "name = 'grammar'",
    "name LIKE 'gram%'",
    "name ILIKE 'GRAM%'",
    "attribute.name != 'grammar'",
    "tags.team = 'blue'",
    "tags.team LIKE 'b%'",
    "tag.team != 'red'",
    "tags.team IS NULL",
    "tags.team IS NOT NULL",
    "creation_time > 0",
    "last_update_time >= 0 AND name = 'grammar'",
    "name = 'a' OR name = 'b'",
    "name > 'a'",
    "creation_time LIKE '1'",
    "creation_time = 'x'",
    "experiment_id = '1'",
    "name IN ('grammar')",
    "params.x = '1'",
    "name = grammar",
    "name",
]


def searched(client, experiment, query, order, view=ViewType.ACTIVE_ONLY):
    def ask():
        return [run.info.run_name for run in client.search_runs([experiment], query, view, order_by=order, max_results=100)]

    return outcome(ask)


@pytest.mark.parametrize("query", FILTERS)
def test_runs_are_found_by_the_same_filters(filled, oracle, query):
    if "run_name" not in query and "artifact_uri" not in query:
        assert searched(*filled, query, ["run_name"]) == searched(*oracle, query, ["run_name"])
    assert searched(*filled, query, []) == searched(*oracle, query, [])


@pytest.mark.parametrize("order", ORDERS, ids=repr)
def test_runs_come_in_the_same_order(filled, oracle, order):
    if order == ["attributes.artifact_uri"]:
        # holds a random id: only that it is accepted can be compared
        assert sorted(searched(*filled, "", order)) == sorted(searched(*oracle, "", order))
    else:
        assert searched(*filled, "", order) == searched(*oracle, "", order)


def test_an_order_that_names_a_column_twice_is_refused(filled):
    """MLflow answers 500 here, which its clients repeat for minutes."""
    refusal = ("INVALID_PARAMETER_VALUE", "`order_by` contains duplicate fields: ['metrics.loss', 'metrics.loss']")
    assert searched(*filled, "", ["metrics.loss", "metrics.loss"]) == refusal


@pytest.mark.parametrize("view", [ViewType.ACTIVE_ONLY, ViewType.DELETED_ONLY, ViewType.ALL])
def test_deleted_runs_are_shown_to_the_same_views(filled, oracle, view):
    assert searched(*filled, "metrics.loss > 0", ["start_time"], view) == searched(*oracle, "metrics.loss > 0", ["start_time"], view)


@pytest.mark.parametrize("query", EXPERIMENT_FILTERS)
def test_experiments_are_found_by_the_same_filters(filled, oracle, query):
    def ask(client):
        return outcome(lambda: [found.name for found in client.search_experiments(filter_string=query, order_by=["name ASC"])])

    assert ask(filled[0]) == ask(oracle[0])


@pytest.mark.parametrize("order", [["name"], ["name DESC"], ["experiment_id DESC"], ["creation_time ASC", "name"], ["last_update_time"], ["tags.team"], ["nonsense"], ["name UP"]], ids=repr)
def test_experiments_come_in_the_same_order(filled, oracle, order):
    def ask(client):
        return outcome(lambda: [found.name for found in client.search_experiments(order_by=order)])

    assert ask(filled[0]) == ask(oracle[0])


def test_pages_have_the_same_runs(filled, oracle):
    def pages(client, experiment):
        token, found = None, []
        while True:
            page = client.search_runs([experiment], "params.depth != '9'", max_results=7, order_by=["metrics.loss DESC"], page_token=token)
            found.append([run.info.run_name for run in page])
            token = page.token
            if not token:
                return found

    assert pages(*filled) == pages(*oracle)


REFUSED = {
    "an experiment that does not exist": lambda client, run: client.get_experiment("987654"),
    "an experiment without a name": lambda client, run: client.create_experiment(""),
    "an experiment with a name that exists": lambda client, run: client.create_experiment("grammar"),
    "a name that is too long": lambda client, run: client.create_experiment("n" * 501),
    "a run that does not exist": lambda client, run: client.get_run("0" * 32),
    "a run id that is no id": lambda client, run: client.get_run("not an id!"),
    "a run of no experiment": lambda client, run: client.create_run("987654"),
    "a metric key with a bad character": lambda client, run: client.log_metric(run, "a#b", 1),
    "a metric key that leaves its folder": lambda client, run: client.log_metric(run, "../a", 1),
    "a metric key that is too long": lambda client, run: client.log_metric(run, "k" * 251, 1),
    "a metric before 1970": lambda client, run: client.log_metric(run, "k", 1, timestamp=-1),
    "a step that is too large": lambda client, run: client.log_metric(run, "k", 1, step=2**63),
    "a parameter key with a bad character": lambda client, run: client.log_param(run, "a#b", 1),
    "a parameter without a key": lambda client, run: client.log_param(run, "", 1),
    "a changed parameter": lambda client, run: (client.log_param(run, "p", 1), client.log_param(run, "p", 2)),
    "a tag key with a bad character": lambda client, run: client.set_tag(run, "a#b", 1),
    "a tag that was never set": lambda client, run: client.delete_tag(run, "never"),
    "an experiment tag that is too long": lambda client, run: client.set_experiment_tag("0", "k" * 251, "v"),
    "too many metrics in a batch": lambda client, run: client.log_batch(run, metrics=[Metric("k", 1, 1, step) for step in range(1001)]),
    "too many parameters in a batch": lambda client, run: client.log_batch(run, params=[Param(str(index), "v") for index in range(101)]),
    "too many tags in a batch": lambda client, run: client.log_batch(run, tags=[RunTag(str(index), "v") for index in range(101)]),
    "a page that is too large": lambda client, run: client.search_runs(["0"], max_results=50_001),
    "a page token that is none": lambda client, run: client.search_runs(["0"], page_token="nonsense"),
    "a page of no experiments": lambda client, run: client.search_experiments(max_results=0),
    "the history of no run": lambda client, run: client.get_metric_history("0" * 32, "k"),
    "deleting no run": lambda client, run: client.delete_run("0" * 32),
    "restoring an experiment that is active": lambda client, run: client.restore_experiment("0"),
    "renaming no experiment": lambda client, run: client.rename_experiment("987654", "x"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_the_same_is_refused_in_the_same_words(filled, oracle, what):
    def ask(client):
        run = client.create_run("0").info.run_id
        result = outcome(lambda: REFUSED[what](client, run))
        return tuple(part.replace(run, "<run>") for part in result) if isinstance(result, tuple) and all(isinstance(part, str) for part in result) else result

    assert ask(filled[0]) == ask(oracle[0])
