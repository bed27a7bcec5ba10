import { deleteTag as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _delete_tag */
export const deleteTag = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/delete-tag',
  request,
  handler: ({ runId, key }, { store }) => store.write(() => store.tags.delete(store.runs.active(runId), key)),
});
