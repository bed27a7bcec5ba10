const API = '/api/2.0/mlflow';

/** An answer that is not 200. */
export class Refused extends Error {
  answered = true;
}

/** Calls one endpoint of an app without retries. */
export async function callApp(app, path, body) {
  const answer = await fetch(`${app}${API}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Refused(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

/** Steps of one metric, single values of many others, and parameters: as much as takes the server a while, so that a kill finds it at work. */
const BATCH_STEPS = 100;
const BATCH_KEYS = 799;
const BATCH_PARAMS = 100;

/** Creates runs and logs to them until `stopped()`: single metrics, and batches whose parts carry the batch's name. */
export async function writeRuns(app, name, ledger, random, stopped) {
  for (let run = 0; !stopped(); run++) {
    const runName = `${name} ${run}`;
    const created = await ledger.write({ kind: 'run', app, runName }, () =>
      callApp(app, '/runs/create', { experiment_id: '0', run_name: runName, start_time: 1 }),
    );
    if (!created) continue;
    const runId = created.run.info.run_id;
    for (let step = 0; step < 12 && !stopped(); step++) {
      if (random.chance(0.6)) await logMetric(app, runId, step, random, ledger);
      else await logBatch(app, runId, `${step}`, ledger);
    }
  }
}

function logMetric(app, runId, step, random, ledger) {
  const metric = { key: 'loss', value: random.next(), timestamp: 1000 + step, step };
  return ledger.write({ kind: 'metric', app, runId, metric }, () => callApp(app, '/runs/log-metric', { run_id: runId, ...metric }));
}

function logBatch(app, runId, batch, ledger) {
  const body = {
    run_id: runId,
    metrics: [
      ...Array.from({ length: BATCH_STEPS }, (_, step) => ({ key: `batch ${batch}`, value: step, timestamp: 1, step })),
      ...Array.from({ length: BATCH_KEYS }, (_, index) => ({ key: `batch ${batch}/${index}`, value: index, timestamp: 1, step: 0 })),
    ],
    params: Array.from({ length: BATCH_PARAMS }, (_, index) => ({ key: `batch ${batch}/${index}`, value: 'x' })),
    tags: [{ key: `batch ${batch}`, value: 'complete' }],
  };
  return ledger.write({ kind: 'batch', app, runId, batch }, () => callApp(app, '/runs/log-batch', body));
}

/** What is missing of what was acknowledged, and which batches are there in part. */
export async function checkRuns(ledger, currentUrl) {
  const problems = [];
  const moved = (app) => currentUrl + new URL(app).pathname;
  const runs = new Map();
  const readRun = async (app, runId) => {
    if (!runs.has(runId))
      runs.set(
        runId,
        await callApp(moved(app), `/runs/get?run_id=${runId}`).then(
          ({ run }) => run,
          (error) => error,
        ),
      );
    return runs.get(runId);
  };
  for (const { app, runName, answer } of ledger.acknowledged('run')) {
    const run = await readRun(app, answer.run.info.run_id);
    if (run instanceof Error || run.info.run_name !== runName) problems.push(`lost run ${runName}: ${run.message}`);
  }
  for (const { app, runId, metric } of ledger.acknowledged('metric')) {
    const { metrics = [] } = await callApp(moved(app), `/metrics/get-history?run_id=${runId}&metric_key=loss`);
    if (!metrics.some(({ step, value, timestamp }) => step === metric.step && value === metric.value && timestamp === metric.timestamp)) {
      problems.push(`lost metric of step ${metric.step} of run ${runId}`);
    }
  }
  for (const { app, runId, batch, acknowledged } of ledger.of('batch')) {
    const problem = judgeBatch(await batchParts(moved(app), runId, batch, await readRun(app, runId)), acknowledged);
    if (problem) problems.push(`${problem} of batch ${batch} of run ${runId}`);
  }
  return problems;
}

async function batchParts(app, runId, batch, run) {
  const { metrics = [] } = await callApp(app, `/metrics/get-history?run_id=${runId}&metric_key=${encodeURIComponent(`batch ${batch}`)}`);
  const { params = [], tags = [], metrics: latest = [] } = run.data ?? {};
  return {
    history: metrics.length,
    latest: latest.filter(({ key }) => key === `batch ${batch}` || key.startsWith(`batch ${batch}/`)).length,
    params: params.filter(({ key }) => key.startsWith(`batch ${batch}/`)).length,
    tags: tags.filter(({ key }) => key === `batch ${batch}`).length,
  };
}

const WHOLE_BATCH = { history: BATCH_STEPS, latest: BATCH_KEYS + 1, params: BATCH_PARAMS, tags: 1 };

function judgeBatch(parts, acknowledged) {
  const found = Object.entries(parts).map(([part, count]) => `${count} of ${WHOLE_BATCH[part]} ${part}`);
  const whole = Object.entries(WHOLE_BATCH).every(([part, count]) => parts[part] === count);
  const nothing = Object.values(parts).every((count) => count === 0);
  if (whole || (nothing && !acknowledged)) return undefined;
  return `${acknowledged ? 'lost' : 'half a write'}: ${found.join(', ')}`;
}
