"""The story of a shared app again, driven by the governance service's GraphQL API alone: a policy, a request, an approval, an acceptance, runs,
a revocation, an expiry, a share that somebody made by hand.

AWS is asked directly only to see what is so, and to make the share by hand.
"""

import time
from datetime import UTC, datetime, timedelta

import pytest
from emulator_process import EmulatorProcess
from governance_process import GovernanceProcess, eventually
from land import Land, assert_denied, assert_logs, describe

GRANT = "id state version endReason companions { kind applied }"
REQUEST = f"request {{ id state version grants {{ {GRANT} }} }}"


@pytest.fixture(scope="module")
def emulator():
    running = EmulatorProcess("lenient", "--movable-clock", "--app-limit", "1000")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def land(emulator):
    return Land(emulator)


@pytest.fixture(scope="module")
def governance(emulator, land):
    running = GovernanceProcess(emulator, land.management)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def ada(governance):
    """Writes policies and looks after the organization."""
    return governance.person("ada", "policy-admin,auditor")


@pytest.fixture(scope="module")
def grace(governance):
    """Approves."""
    return governance.person("grace", "approver")


@pytest.fixture(scope="module")
def bob(governance, land):
    """Works in account B."""
    return governance.person("bob", "requester", f"account:{land.b}")


@pytest.fixture(scope="module")
def policy(ada, grace, land):
    """What Product may ask for; the service knows the organization."""
    started = ada.mutate("organizationSync", "syncRun { id }")["syncRun"]
    state = "query ($id: ID!) { syncRun(id: $id) { state error } }"
    run = eventually(lambda: (run := ada.query(state, id=started["id"])["syncRun"])["state"] != "RUNNING" and run, 60)
    assert run == {"state": "SUCCEEDED", "error": None}
    rule = {
        "ruleId": "product-logs-runs",
        "effect": "ALLOW",
        "subjects": [{"kind": "ORG_UNIT", "unitId": land.product["Id"]}],
        "resources": [{"kind": "OWNER_ACCOUNT", "accountId": land.a}],
        "permissions": ["WRITE"],
        "requiresAcceptance": True,
        "maximumDurationSeconds": 86_400,
        "approvals": 1,
    }
    fields = "policy { id state lockVersion newest { digest } }"
    drafted = ada.mutate("policyDraft", fields, name="product", content={"rules": [rule]})["policy"]
    submitted = ada.mutate("policySubmit", fields, id=drafted["id"], ifVersion=drafted["lockVersion"])["policy"]
    digest = submitted["newest"]["digest"]
    refused = ada.attempt("policyReview", fields, id=drafted["id"], digest=digest, approve=True)
    assert [error["code"] for error in refused["userErrors"]] in (["FORBIDDEN"], ["SELF_APPROVAL"])
    approved = grace.mutate("policyReview", fields, id=drafted["id"], digest=digest, approve=True)["policy"]
    active = ada.mutate("policyActivate", fields, id=drafted["id"], ifVersion=approved["lockVersion"], digest=digest)["policy"]
    assert active["state"] == "ACTIVE"
    return active


def requested(bob, land, **members):
    principal = {"kind": "ACCOUNT", "accountId": land.b}
    return bob.mutate("shareRequest", REQUEST, principal=principal, resource=land.app, permission="WRITE", justification="churn model", **members)["request"]


def granted(bob, grace, land, **members):
    """A request that was approved and accepted: its grant, once it is active."""
    request = requested(bob, land, **members)
    assert request["state"] == "PENDING_APPROVAL"
    approved = grace.mutate("shareRequestReview", REQUEST, id=request["id"], ifVersion=request["version"], approve=True)["request"]
    assert approved["state"] == "APPROVED"
    grant = approved["grants"][0]
    bob.mutate("grantAccept", f"grant {{ {GRANT} }}", id=grant["id"], ifVersion=grant["version"])
    return eventually(lambda: (now := grant_now(bob, grant))["state"] == "ACTIVE" and now)


def grant_now(person, grant):
    return person.query(f"query ($id: ID!) {{ node(id: $id) {{ ... on Grant {{ {GRANT} }} }} }}", id=grant["id"])["node"]


def is_denied(emulator, land, account):
    try:
        describe(emulator, account, land.app)
    except Exception:
        return True
    return False


def test_a_request_is_approved_accepted_used_and_revoked(emulator, become, governance, land, policy, bob, grace):
    assert_denied(emulator, become, land.b, land.app)
    grant = granted(bob, grace, land)
    run_id = assert_logs(become, land.b, land.app)
    assert become(land.a, land.app).get_run(run_id).data.metrics == {"auc": 0.9}
    assert {companion["kind"]: companion["applied"] for companion in grant["companions"]}["BUCKET_POLICY"] is True

    asked = time.monotonic()
    bob.mutate("grantRevoke", f"grant {{ {GRANT} }}", id=grant["id"], ifVersion=grant["version"], reason="the project ended")
    eventually(lambda: is_denied(emulator, land, land.b), 10)
    assert time.monotonic() - asked < 5
    assert_denied(emulator, become, land.b, land.app)
    ended = eventually(lambda: (now := grant_now(bob, grant))["state"] == "REVOKED" and now)
    assert ended["endReason"] == "REVOKED"


def test_a_grant_ends_by_itself(emulator, become, land, policy, bob, grace):
    until = datetime.now(UTC) + timedelta(seconds=20)
    grant = granted(bob, grace, land, until=until.isoformat(timespec="milliseconds"))
    assert_logs(become, land.b, land.app)
    time.sleep(max(0.0, (until - datetime.now(UTC)).total_seconds()))
    eventually(lambda: is_denied(emulator, land, land.b), 10)
    assert_denied(emulator, become, land.b, land.app)
    ended = eventually(lambda: (now := grant_now(bob, grant))["state"] == "REVOKED" and now)
    assert ended["endReason"] == "EXPIRED"


def test_what_no_rule_allows_is_denied_and_told_why(land, policy, governance):
    outsider = governance.person("xena", "requester", f"account:{land.a}")
    refused = outsider.attempt(
        "shareRequest",
        "request { state decision { outcome } }",
        principal={"kind": "ACCOUNT", "accountId": land.b},
        resource=land.app,
        permission="WRITE",
        justification="not mine",
    )
    assert [error["code"] for error in refused["userErrors"]] == ["FORBIDDEN"]


def test_a_share_made_by_hand_is_found_and_remedied(emulator, become, land, policy, ada):
    share = land.share(land.b, allowExternalPrincipals=False)
    assert describe(emulator, land.b, land.app) == land.app

    ada.mutate("driftScan", "scan { id }")
    find = """{ driftFindings(first: 10, filter: {state: [OPEN]}) { nodes { id kind severity ramArn principal } } }"""
    finding = eventually(lambda: ada.query(find)["driftFindings"]["nodes"], 60)
    assert [(found["kind"], found["ramArn"]) for found in finding] == [("UNMANAGED_SHARE", share["resourceShareArn"])]
    access = ada.query("{ externalAccess(first: 10, filter: {managed: false}) { nodes { principal ramArn via } } }")["externalAccess"]["nodes"]
    assert access == [{"principal": land.b, "ramArn": share["resourceShareArn"], "via": "RAM_SHARE"}]

    remedy = "remediation { dryRun changes exceedsLimit }"
    planned = ada.mutate("driftRemediate", remedy, ids=[finding[0]["id"]])["remediation"]
    assert planned["dryRun"] is True and planned["changes"] > 0
    assert describe(emulator, land.b, land.app) == land.app
    ada.mutate("driftRemediate", remedy, ids=[finding[0]["id"]], dryRun=False)
    eventually(lambda: is_denied(emulator, land, land.b))
    assert_denied(emulator, become, land.b, land.app)
    ada.mutate("driftScan", "scan { id }")
    eventually(lambda: ada.query(find)["driftFindings"]["nodes"] == [], 60)


def test_the_audit_of_all_that_verifies(governance, ada, tmp_path):
    log = tmp_path / "audit.ndjson"
    exported = governance.command_line("audit", "export", "--output", str(log))
    assert exported.returncode == 0, exported.stderr
    key = tmp_path / "key.pem"
    key.write_text(governance.command_line("audit", "checkpoints", "--keys").stdout)
    verified = governance.command_line("audit", "verify", str(log), "--key", str(key))
    assert verified.returncode == 0, verified.stdout + verified.stderr
    actions = log.read_text()
    for action in ("policy.activated", "grant.", "drift.found"):
        assert action in actions
    log.write_text(actions.replace("product-logs-runs", "product-logs-rans", 1))
    tampered = governance.command_line("audit", "verify", str(log), "--key", str(key))
    assert tampered.returncode == 1
