import { invalidParameterValue, MlflowError } from '@mlapps/mlflow-protocol/errors';
import { randomRunName } from '@mlapps/mlflow-protocol/run-name';
import type { CreateRunInput } from '@mlapps/mlflow-protocol/run-requests';
import { createRun as request } from '@mlapps/mlflow-protocol/run-requests';

import type { IdSource } from '../../../request-context.js';
import { endpoint } from '../../endpoint.js';
import { firstDuplicate } from '../../store/first-duplicate.js';
import type { LoggedTag } from '../../store/run-tags.js';
import { RUN_NAME_TAG } from '../../store/runs.js';

/** mlflow 3.10.1 `server/handlers.py` _create_run. The tags are stored as they come: the official server does not check them here. */
export const createRun = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/runs/create',
  request,
  handler: async ({ experimentId, userId = '', startTime, runName, tags }, { store, ids }) => {
    // 3.10.1 fails at a foreign key here.
    if (!experimentId) throw invalidParameterValue("Missing value for required parameter 'experiment_id'.");
    const name = runNameOf(runName, tags, ids);
    const runId = ids.hex(16);
    const json = await store.write(() => {
      const experiment = store.experiments.active(experimentId);
      requireDistinctKeys(tags);
      const run = store.runs.create({ runId, experiment, name, userId, startTime });
      store.tags.set(run, [...tags, { key: RUN_NAME_TAG, value: name }]);
      return store.runs.createdJson(run);
    });
    return `{"run":${json}}`;
  },
});

function runNameOf(runName: string | undefined, tags: CreateRunInput['tags'], ids: IdSource): string {
  const nameTag = tags.find((tag) => tag.key === RUN_NAME_TAG)?.value;
  if (runName && nameTag && runName !== nameTag) {
    throw invalidParameterValue(
      `Both 'run_name' argument and '${RUN_NAME_TAG}' tag are specified, but with different values` +
        ` (run_name='${runName}', ${RUN_NAME_TAG}='${nameTag}').`,
    );
  }
  return runName || nameTag || randomRunName(() => Number.parseInt(ids.hex(4), 16) / 2 ** 32);
}

function requireDistinctKeys(tags: readonly LoggedTag[]): void {
  const duplicate = firstDuplicate(tags.map((tag) => tag.key));
  if (duplicate !== undefined) throw new MlflowError('BAD_REQUEST', `Duplicate tag key '${duplicate}'. Please send each key once.`);
}
