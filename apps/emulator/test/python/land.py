"""An organization to share apps in, and what its users see."""

import itertools

import mlflow
import pytest
from botocore.exceptions import ClientError
from mlflow.exceptions import MlflowException

experiments = itertools.count()
numbers = itertools.count(300_000_000_000)


class Land:
    """An organization with the units Research and Product, account A in the one and B in the other; X stands outside."""

    def __init__(self, emulator):
        self.emulator = emulator
        self.management = str(next(numbers))
        self.x = str(next(numbers))
        organizations = self.organizations
        organizations.create_organization(FeatureSet="ALL")
        self.id = organizations.describe_organization()["Organization"]["Id"]
        self.root = organizations.list_roots()["Roots"][0]["Id"]
        self.ram(self.management).enable_sharing_with_aws_organization()
        self.research, self.product = self.unit("Research"), self.unit("Product")
        self.a, self.b = self.member("a", self.research["Id"]), self.member("b", self.product["Id"])
        self.app = emulator.create_app(self.a)

    @property
    def organizations(self):
        return self.emulator.client("organizations", self.management)

    def ram(self, account):
        return self.emulator.client("ram", account)

    def unit(self, name):
        return self.organizations.create_organizational_unit(ParentId=self.root, Name=name)["OrganizationalUnit"]

    def member(self, name, unit):
        created = self.organizations.create_account(AccountName=name, Email=f"{name}+{self.management}@example.com")["CreateAccountStatus"]
        status = self.organizations.describe_create_account_status(CreateAccountRequestId=created["Id"])["CreateAccountStatus"]
        assert status["State"] == "SUCCEEDED", status
        self.organizations.move_account(AccountId=status["AccountId"], SourceParentId=self.root, DestinationParentId=unit)
        return status["AccountId"]

    def share(self, *principals, **members):
        return self.ram(self.a).create_resource_share(name="team", resourceArns=[self.app], principals=list(principals), **members)["resourceShare"]

    def invitation(self, account, share):
        found = self.ram(account).get_resource_share_invitations(resourceShareArns=[share["resourceShareArn"]])["resourceShareInvitations"]
        return found[0] if found else None

    def status(self, share, principal):
        found = self.ram(self.a).get_resource_share_associations(associationType="PRINCIPAL", resourceShareArns=[share["resourceShareArn"]], principal=principal)
        return [association["status"] for association in found["resourceShareAssociations"]]


def describe(emulator, account, app):
    return emulator.client("sagemaker", account).describe_mlflow_app(Arn=app)["Arn"]


def assert_denied(emulator, become, account, app):
    """Every kind of call is refused: three operations of SageMaker, and the whole REST API."""
    sagemaker = emulator.client("sagemaker", account)
    for call in (sagemaker.describe_mlflow_app, sagemaker.create_presigned_mlflow_app_url, sagemaker.delete_mlflow_app):
        with pytest.raises(ClientError) as refused:
            call(Arn=app)
        assert refused.value.response["Error"]["Code"] == "AccessDeniedException"
        assert f"is not authorized to perform: sagemaker:{refused.value.operation_name} on resource: {app}" in str(refused.value)
    assert_rest_denied(become, account, app)


def assert_rest_denied(become, account, app):
    client = become(account, app)
    for call in (client.search_experiments, lambda: client.create_experiment("no"), lambda: client.get_run("0" * 32), lambda: client.search_runs(["0"])):
        with pytest.raises(MlflowException, match="Request is not authorized"):
            call()


def assert_logs(become, account, app):
    """A user of the account logs a run with its own keys and finds it again."""
    client = become(account, app)
    mlflow.set_experiment(f"experiment {next(experiments)}")
    with mlflow.start_run() as run:
        mlflow.log_param("account", account)
        mlflow.log_metric("auc", 0.9)
    assert client.get_run(run.info.run_id).data.params == {"account": account}
    return run.info.run_id
