import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { searchLoggedModels as request } from '@mlapps/mlflow-protocol/logged-model-requests';

import { endpoint } from '../../endpoint.js';

/**
 * mlflow 3.10.1 `server/handlers.py` _search_logged_models. Nothing makes logged models here yet, so none is ever found; clients ask before they
 * list what is below a `runs:/` URI (`store/artifact/runs_artifact_repo.py`).
 */
export const searchLoggedModels = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/logged-models/search',
  request,
  handler: ({ datasets, pageToken }) => {
    if (datasets.some(({ datasetName }) => !datasetName))
      throw invalidParameterValue('`dataset_name` in the `datasets` clause must be specified.');
    if (pageToken) throw invalidParameterValue('This page token was not given out.');
    return undefined;
  },
});
