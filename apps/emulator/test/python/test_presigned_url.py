"""`get_presigned_url()`: a URL that opens once, then a cookie that the same host answers REST for."""

import pytest
import requests
from botocore.exceptions import ClientError
from sagemaker_mlflow.presigned_url import get_presigned_url

SEARCH = "/api/2.0/mlflow/experiments/search"


@pytest.fixture
def clock(emulator):
    yield emulator
    emulator.reset_clock()


def host_of(url):
    return url.split("/auth?")[0]


def open_session(url):
    session = requests.Session()
    answer = session.get(url, allow_redirects=False, timeout=30)
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/"
    return session


def test_the_url_opens_a_session_that_may_use_the_api(tracking, client):
    with tracking.start_run() as run:
        tracking.log_metric("loss", 1)
    url = get_presigned_url()
    assert "/auth?authToken=" in url
    session, host = open_session(url), host_of(url)
    by_name = session.get(f"{host}/api/2.0/mlflow/experiments/get-by-name", params={"experiment_name": "tests"}, timeout=30).json()
    found = session.post(f"{host}/api/2.0/mlflow/runs/search", json={"experiment_ids": [by_name["experiment"]["experiment_id"]]}, timeout=30).json()
    assert [entry["info"]["run_id"] for entry in found["runs"]] == [run.info.run_id]
    assert session.get(f"{host}/ajax-api/2.0/mlflow/runs/get", params={"run_id": run.info.run_id}, timeout=30).status_code == 200


def test_the_url_opens_once(tracking):
    url = get_presigned_url()
    open_session(url)
    again = requests.get(url, allow_redirects=False, timeout=30)
    assert again.status_code == 403
    assert "Set-Cookie" not in again.headers


def test_a_made_up_token_opens_nothing(emulator, tracking):
    url = get_presigned_url()
    assert requests.get(url[:-4] + "AAAA", allow_redirects=False, timeout=30).status_code == 403
    assert requests.get(f"{host_of(url)}/auth", allow_redirects=False, timeout=30).status_code == 403


def test_without_the_cookie_the_host_refuses(tracking):
    host = host_of(get_presigned_url())
    assert requests.post(host + SEARCH, json={"max_results": 1}, timeout=30).status_code == 403
    assert requests.post(host + SEARCH, json={"max_results": 1}, cookies={"mlflow-app-session": "guessed"}, timeout=30).status_code == 403


def test_the_url_expires(clock, tracking):
    url = get_presigned_url(url_expiration_duration=60)
    clock.advance_clock(61)
    assert requests.get(url, allow_redirects=False, timeout=30).status_code == 403


def test_the_session_expires(clock, tracking):
    url = get_presigned_url(session_duration=1800)
    session, host = open_session(url), host_of(url)
    cookie = next(iter(session.cookies))
    clock.advance_clock(1799)
    assert session.post(host + SEARCH, json={"max_results": 1}, timeout=30).status_code == 200
    clock.advance_clock(2)
    # the cookie would end by itself in a browser; the server must not rely on that
    assert requests.post(host + SEARCH, json={"max_results": 1}, cookies={cookie.name: cookie.value}, timeout=30).status_code == 403


def test_a_session_ends_with_its_app(tracking, emulator, account, app):
    url = get_presigned_url()
    session = open_session(url)
    emulator.client("sagemaker", account).delete_mlflow_app(Arn=app)
    assert session.post(host_of(url) + SEARCH, json={"max_results": 1}, timeout=30).status_code in (400, 403)


@pytest.mark.parametrize("members", [{"ExpiresInSeconds": 301}, {"SessionExpirationDurationInSeconds": 43201}])
def test_durations_above_the_range_are_refused(emulator, account, app, members):
    with pytest.raises(ClientError, match="Member must have value less than or equal to"):
        emulator.client("sagemaker", account).create_presigned_mlflow_app_url(Arn=app, **members)


def test_only_the_owner_gets_a_url(emulator, app):
    with pytest.raises(ClientError) as caught:
        emulator.client("sagemaker", "999999999999").create_presigned_mlflow_app_url(Arn=app)
    assert caught.value.response["Error"]["Code"] in ("ResourceNotFound", "AccessDeniedException")
