"""MLflow's own client on an app: what training code does all day, and the numbers JSON has trouble with."""

import math
import time

import mlflow
import pytest
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param, RunTag, ViewType
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

LARGEST = 1.7976931348623157e308


def new_run(client, **members):
    return client.create_run(client.get_experiment_by_name("tests").experiment_id, **members).info.run_id


def test_not_a_number_and_infinity_come_back_as_mlflow_keeps_them(client):
    run = new_run(client)
    for step, value in enumerate([math.nan, math.inf, -math.inf, 1e-300]):
        client.log_metric(run, "loss", value, timestamp=step, step=step)
    nan, high, low, small = [metric.value for metric in client.get_metric_history(run, "loss")]
    assert math.isnan(nan)
    assert (high, low, small) == (LARGEST, -LARGEST, 1e-300)


def test_the_latest_value_is_that_of_the_highest_step_then_time_then_value(client):
    run = new_run(client)
    for value, timestamp, step in [(1.0, 10, 5), (9.0, 99, 4), (2.0, 11, 5), (3.0, 11, 5), (2.5, 11, 5)]:
        client.log_metric(run, "loss", value, timestamp=timestamp, step=step)
    assert client.get_run(run).data.metrics == {"loss": 3.0}


@pytest.mark.parametrize("step", [2**53 + 1, 2**63 - 1, -(2**53) - 1, -(2**63)])
def test_steps_beyond_two_to_the_53_keep_every_digit(client, step):
    run = new_run(client)
    client.log_metric(run, "loss", 1.0, timestamp=2**53 + 3, step=step)
    [metric] = client.get_metric_history(run, "loss")
    assert (metric.step, metric.timestamp) == (step, 2**53 + 3)


def test_a_history_of_5000_points_comes_whole_and_in_order(client):
    run = new_run(client)
    points = [Metric("loss", 1 / (step + 1), 1_700_000_000_000 + step // 10, step) for step in range(5000)]
    for first in range(0, 5000, 1000):
        client.log_batch(run, metrics=points[first : first + 1000])
    history = client.get_metric_history(run, "loss")
    assert [(metric.step, metric.value) for metric in history] == [(metric.step, metric.value) for metric in points]


def test_logging_the_same_point_twice_keeps_it_once(client):
    run = new_run(client)
    for _ in range(3):
        client.log_metric(run, "loss", 0.5, timestamp=1, step=1)
    assert len(client.get_metric_history(run, "loss")) == 1


def test_parameters_may_be_repeated_but_not_changed(client):
    run = new_run(client)
    client.log_param(run, "depth", 6)
    client.log_param(run, "depth", 6)
    with pytest.raises(MlflowException, match="Changing param values is not allowed"):
        client.log_param(run, "depth", 7)
    with pytest.raises(MlflowException, match="Changing param values is not allowed"):
        client.log_batch(run, params=[Param("new", "1"), Param("depth", "7")])
    assert client.get_run(run).data.params["depth"] == "6"


def test_a_batch_takes_a_thousand_metrics_a_hundred_parameters_and_tags_of_every_script(client):
    run = new_run(client)
    client.log_batch(
        run,
        metrics=[Metric(f"m/{index}", index / 3, 1, 0) for index in range(800)],
        params=[Param(f"param {index}", "ß漢🙂" * 10) for index in range(100)],
        tags=[RunTag(f"tag.{index}", "v" * 5000) for index in range(100)],
    )
    data = client.get_run(run).data
    assert (len(data.metrics), len(data.params)) == (800, 100)
    assert data.metrics["m/7"] == 7 / 3
    assert data.params["param 99"] == "ß漢🙂" * 10
    assert data.tags["tag.42"] == "v" * 5000


@pytest.mark.parametrize(
    "batch",
    [
        {"metrics": [Metric("../escape", 1, 1, 0)]},
        {"metrics": [Metric("k" * 251, 1, 1, 0)]},
        {"metrics": [Metric("bad#sign", 1, 1, 0)]},
        {"params": [Param("/absolute", "1")]},
        {"tags": [RunTag("k" * 251, "1")]},
        {"params": [Param("same", "1"), Param("same", "2")]},
    ],
)
def test_a_batch_with_something_wrong_in_it_writes_nothing(client, batch):
    run = new_run(client)
    good = {"metrics": [Metric("good", 1, 1, 0)], "params": [Param("good", "1")], "tags": [RunTag("good", "1")]}
    with pytest.raises(MlflowException) as caught:
        client.log_batch(run, **{kind: good[kind] + batch.get(kind, []) for kind in good})
    assert caught.value.error_code == "INVALID_PARAMETER_VALUE"
    data = client.get_run(run).data
    assert (data.metrics, data.params, "good" in data.tags) == ({}, {}, False)


def test_a_run_has_a_name_that_is_a_tag_both_ways(client):
    run = new_run(client, run_name="first")
    assert client.get_run(run).data.tags["mlflow.runName"] == "first"
    client.set_tag(run, "mlflow.runName", "second")
    assert client.get_run(run).info.run_name == "second"
    client.update_run(run, name="third")
    assert client.get_run(run).data.tags["mlflow.runName"] == "third"
    assert new_run(client) != run
    assert client.get_run(new_run(client)).info.run_name, "a name is made up when none is given"


def test_a_finished_run_says_when(client):
    run = new_run(client)
    before = int(time.time() * 1000)
    client.set_terminated(run, "FAILED")
    info = client.get_run(run).info
    assert info.status == "FAILED"
    assert before - 1000 <= info.end_time <= int(time.time() * 1000) + 1000


def test_deleted_runs_are_hidden_refuse_writes_and_come_back(client):
    run = new_run(client)
    experiment = [client.get_run(run).info.experiment_id]
    client.delete_run(run)
    assert client.get_run(run).info.lifecycle_stage == "deleted"
    assert client.search_runs(experiment) == []
    assert len(client.search_runs(experiment, run_view_type=ViewType.DELETED_ONLY)) == 1
    with pytest.raises(MlflowException, match="(?i)must be in the 'active' state|deleted"):
        client.log_metric(run, "loss", 1)
    client.restore_run(run)
    client.log_metric(run, "loss", 1)
    assert len(client.search_runs(experiment)) == 1


def test_deleting_an_experiment_takes_its_runs_along_and_keeps_its_name(client):
    experiment = client.create_experiment("short-lived", tags={"team": "a"})
    run = client.create_run(experiment).info.run_id
    client.delete_experiment(experiment)
    assert client.get_experiment(experiment).lifecycle_stage == "deleted"
    assert client.get_run(run).info.lifecycle_stage == "deleted"
    with pytest.raises(MlflowException) as caught:
        client.create_experiment("short-lived")
    assert caught.value.error_code == "RESOURCE_ALREADY_EXISTS"
    client.restore_experiment(experiment)
    assert client.get_run(run).info.lifecycle_stage == "active"
    assert client.get_experiment_by_name("short-lived").tags == {"team": "a"}


def test_nested_runs_know_their_parent(tracking, client):
    with tracking.start_run(run_name="sweep") as parent:
        for depth in (4, 6):
            with tracking.start_run(run_name=f"depth {depth}", nested=True):
                tracking.log_param("depth", depth)
    children = tracking.search_runs(filter_string=f"tags.mlflow.parentRunId = '{parent.info.run_id}'", order_by=["params.depth"])
    assert children["tags.mlflow.runName"].tolist() == ["depth 4", "depth 6"]


def test_datasets_are_inputs_of_runs_and_can_be_searched(tracking, client):
    import numpy

    dataset = mlflow.data.from_numpy(numpy.arange(12).reshape(3, 4), name="numbers", targets=numpy.arange(3))
    with tracking.start_run() as run:
        tracking.log_input(dataset, context="training", tags={"split": "train"})
    [logged] = client.get_run(run.info.run_id).inputs.dataset_inputs
    assert (logged.dataset.name, logged.dataset.digest) == ("numbers", dataset.digest)
    assert {tag.key: tag.value for tag in logged.tags} == {"split": "train", "mlflow.data.context": "training"}
    experiment = [run.info.experiment_id]
    for query in ("datasets.name = 'numbers'", f"dataset.digest = '{dataset.digest}'", "datasets.context = 'training'", "dataset.name LIKE 'num%'"):
        assert [found.info.run_id for found in client.search_runs(experiment, query)] == [run.info.run_id], query
    assert client.search_runs(experiment, "datasets.context = 'eval'") == []


def test_large_schemas_and_profiles_of_datasets_are_kept(client):
    run = new_run(client)
    dataset = Dataset("wide", "abc123", "local", "s" * 60_000, schema="c" * 1_000_000, profile="p" * 4_000_000)
    client.log_inputs(run, [DatasetInput(dataset, [InputTag("k", "v")])])
    [logged] = client.get_run(run).inputs.dataset_inputs
    assert (len(logged.dataset.source), len(logged.dataset.schema), len(logged.dataset.profile)) == (60_000, 1_000_000, 4_000_000)


def test_pages_of_a_search_hold_every_run_once(client):
    experiment = client.create_experiment("pages")
    expected = {client.create_run(experiment, run_name=f"run {index}", start_time=1000 + index // 3).info.run_id for index in range(25)}
    found, token = [], None
    while True:
        page = client.search_runs([experiment], max_results=4, order_by=["attributes.start_time DESC"], page_token=token)
        assert len(page) <= 4
        found += [run.info.run_id for run in page]
        token = page.token
        if not token:
            break
    assert len(found) == 25
    assert set(found) == expected


def test_an_app_is_reached_by_a_plain_client_too(tracking, emulator, app, client):
    run = new_run(client)
    client.log_metric(run, "loss", 0.25)
    plain = MlflowClient(tracking_uri=emulator.plain_uri(app))
    assert plain.get_run(run).data.metrics == {"loss": 0.25}


def test_what_mlflow_has_and_the_app_has_not_yet_is_not_found(client):
    with pytest.raises(MlflowException) as caught:
        client.create_registered_model("model")
    assert caught.value.get_http_status_code() in (404, 501)
