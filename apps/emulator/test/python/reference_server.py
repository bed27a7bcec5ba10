"""MLflow's own tracking server (its handlers over its SQLite store) in one process, without the workers and jobs of `mlflow server`.

usage: reference_server.py <folder>     prints its URL when it answers
"""

import os
import sys

folder = sys.argv[1]
os.environ["_MLFLOW_SERVER_FILE_STORE"] = f"sqlite:///{folder}/mlflow.db"
os.environ["_MLFLOW_SERVER_ARTIFACT_ROOT"] = f"{folder}/artifacts"

from mlflow.server import app  # noqa: E402
from mlflow.server.handlers import _get_tracking_store  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402

_get_tracking_store().search_experiments()
server = make_server("127.0.0.1", 0, app, threaded=True)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
