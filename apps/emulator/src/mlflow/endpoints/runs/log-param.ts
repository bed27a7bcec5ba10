import { checkedParam } from '@mlapps/mlflow-protocol/entity-rules';
import { logParam as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _log_param */
export const logParam = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/log-parameter',
  request,
  handler: ({ runId, key, value }, { store }) => {
    const param = checkedParam({ key, value });
    return store.write(() => store.params.log(store.runs.active(runId), param));
  },
});
