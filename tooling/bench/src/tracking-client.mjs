import { storedRunBatch, START_TIME } from './stored-runs.mjs';
import { WireConnection, wireRequest } from './wire-connection.mjs';

const API = '/api/2.0/mlflow';

/** Calls one MLflow endpoint of a target and reads its JSON. */
export async function call(connection, target, path, body) {
  const request = {
    method: body === undefined ? 'GET' : 'POST',
    path: target.prefix + API + path,
    body: body === undefined ? undefined : JSON.stringify(body),
  };
  const answer = await connection.send(wireRequest(request, `127.0.0.1:${target.port}`));
  if (answer.status !== 200) throw new Error(`${target.name}: ${path} answered ${answer.status}: ${answer.body().slice(0, 500)}`);
  return JSON.parse(answer.body());
}

export function connectionTo(target) {
  return WireConnection.open({ host: '127.0.0.1', port: target.port });
}

/** Makes an experiment and returns its id. */
export async function createExperiment(target, name) {
  const connection = await connectionTo(target);
  const { experiment_id: experimentId } = await call(connection, target, '/experiments/create', { name });
  connection.close();
  return experimentId;
}

/** Makes `count` empty runs and returns their ids. */
export async function createRuns(target, experimentId, count) {
  const connection = await connectionTo(target);
  const ids = [];
  for (let index = 0; index < count; index++) ids.push(await createRun(connection, target, experimentId, index));
  connection.close();
  return ids;
}

async function createRun(connection, target, experimentId, index) {
  const { run } = await call(connection, target, '/runs/create', {
    experiment_id: experimentId,
    run_name: `run ${index}`,
    start_time: START_TIME + index,
  });
  return run.info.run_id;
}

/** Writes the stored runs over REST, eight at a time. */
export async function storeRuns(target, experimentId, count) {
  let next = 0;
  const writer = async () => {
    const connection = await connectionTo(target);
    for (let run = next++; run < count; run = next++) {
      const runId = await createRun(connection, target, experimentId, run);
      await call(connection, target, '/runs/log-batch', storedRunBatch(runId, run));
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: 8 }, writer));
}

/** Ids of up to 1,000 runs. Throws when what a page holds is not what was stored. */
export async function storedRunIds(target, experimentId) {
  const connection = await connectionTo(target);
  const { runs } = await call(connection, target, '/runs/search', { experiment_ids: [experimentId], max_results: 1000 });
  connection.close();
  for (const { data } of runs) {
    if (data.metrics.length !== 10 || data.params.length !== 10 || data.tags.length < 6)
      throw new Error(`${target.name}: a stored run is not whole`);
  }
  return runs.map(({ info }) => info.run_id);
}
