import { checkedTag } from '@mlapps/mlflow-protocol/entity-rules';
import { setTag as request } from '@mlapps/mlflow-protocol/run-requests';

import { endpoint } from '../../endpoint.js';
import { setRunTags } from './set-run-tags.js';

/** mlflow 3.10.1 `server/handlers.py` _set_tag */
export const setTag = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/set-tag',
  request,
  handler: ({ runId, key, value }, { store }) => {
    const tag = checkedTag({ key, value });
    return store.write(() => setRunTags(store, store.runs.active(runId), [tag]));
  },
});
