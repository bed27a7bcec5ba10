import boto3, mlflow, pathlib
sm = boto3.client("sagemaker")                                     # AWS_ENDPOINT_URL=http://127.0.0.1:4566
boto3.client("s3").create_bucket(Bucket="team-artifacts")
arn = sm.create_mlflow_app(Name="team", ArtifactStoreUri="s3://team-artifacts/mlflow",
                           RoleArn="arn:aws:iam::123456789012:role/service-role/MlflowRole")["Arn"]
while sm.describe_mlflow_app(Arn=arn)["Status"] not in ("Created", "Updated"): pass
mlflow.set_tracking_uri(arn)                                       # SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT=http://127.0.0.1:4566
mlflow.set_experiment("churn")
with mlflow.start_run(run_name="baseline") as run:
    mlflow.log_params({"depth": 6}); [mlflow.log_metric("auc", .5 + i / 100, step=i) for i in range(40)]
    pathlib.Path("report.txt").write_text("ok"); mlflow.log_artifact("report.txt")      # straight to S3, multipart above 8 MB
best = mlflow.search_runs(order_by=["metrics.auc DESC"], filter_string="params.depth = '6' and metrics.auc > 0.8")
assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/report.txt") == "ok"
