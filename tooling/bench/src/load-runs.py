"""Writes the stored runs of stored-runs.mjs straight into an MLflow SQLite file (schema of 3.10): over REST it would take minutes.

usage: load-runs.py <mlflow.db> <number of runs>     prints the experiment's id
"""

import sqlite3
import sys

path, count = sys.argv[1], int(sys.argv[2])
START_TIME = 1_700_000_000_000
database = sqlite3.connect(path)
experiment = database.execute("select max(experiment_id) + 1 from experiments").fetchone()[0]
root = f"mlflow-artifacts:/{experiment}"
database.execute(
    "insert into experiments (experiment_id, name, artifact_location, lifecycle_stage, creation_time, last_update_time) values (?, 'stored', ?, 'active', ?, ?)",
    (experiment, root, START_TIME, START_TIME),
)
for run in range(count):
    run_id = f"{run:032x}"
    time = START_TIME + run
    database.execute(
        "insert into runs (run_uuid, name, source_type, source_name, entry_point_name, user_id, status, start_time, source_version,"
        " lifecycle_stage, artifact_uri, experiment_id) values (?, ?, 'UNKNOWN', '', '', 'bench', 'RUNNING', ?, '', 'active', ?, ?)",
        (run_id, f"run {run}", time, f"{root}/{run_id}/artifacts", experiment),
    )
    metrics = [(f"m{metric}", ((run * 7919 + metric * 104729) % 10007) / 10007, time, run_id) for metric in range(10)]
    for table in ("metrics", "latest_metrics"):
        database.executemany(f"insert into {table} (key, value, timestamp, step, is_nan, run_uuid) values (?, ?, ?, 0, 0, ?)", metrics)
    database.executemany("insert into params (key, value, run_uuid) values (?, ?, ?)", [(f"p{i}", f"v{(run + i) % 10}", run_id) for i in range(10)])
    tags = [(f"t{i}", f"tag {(run + i) % 7}", run_id) for i in range(5)] + [("mlflow.runName", f"run {run}", run_id)]
    database.executemany("insert into tags (key, value, run_uuid) values (?, ?, ?)", tags)
database.commit()
database.execute("analyze")
database.commit()
print(experiment)
