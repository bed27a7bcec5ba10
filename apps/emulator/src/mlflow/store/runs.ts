import { LRUCache } from 'lru-cache';
import { invalidParameterValue, MlflowError } from '@mlapps/mlflow-protocol/errors';

import type { Connection, SqlValue } from './connection.js';
import type { LifecycleStage } from './experiments.js';
import { createdRunJson, runInfoJson, runJson } from './run-json.js';
import { appendToUriPath } from './uri-path.js';

export type Int64 = number | bigint;

/** A run as other entities need it. */
export interface Run {
  readonly id: number;
  readonly runId: string;
  readonly experiment: number;
  readonly lifecycleStage: LifecycleStage;
}

export interface NewRun {
  readonly runId: string;
  readonly experiment: { readonly id: number; readonly artifactLocation: string };
  readonly name: string;
  readonly userId: string;
  readonly startTime: Int64;
}

export interface RunChange {
  readonly status?: string | undefined;
  readonly endTime?: Int64 | undefined;
  readonly name?: string | undefined;
}

/** The tag that carries the run's name; the two are kept equal. */
export const RUN_NAME_TAG = 'mlflow.runName';

const KNOWN_RUNS = 2_000;

/** Runs of one app. Methods that write belong into a queued work. Texts: mlflow 3.10.1 `store/tracking/sqlalchemy_store.py`. */
export class Runs {
  /** Every write to a run asks for it first. This process is the only writer of the file, so what it remembers stays true. */
  readonly #known = new LRUCache<string, Run>({ max: KNOWN_RUNS });

  constructor(private readonly connection: Connection) {}

  /** @throws MlflowError RESOURCE_DOES_NOT_EXIST */
  get(runId: string): Run {
    const known = this.#known.get(runId);
    if (known) return known;
    const row = this.connection.statement('SELECT id, experiment, lifecycle_stage FROM runs WHERE run_id = ?').get([runId]);
    if (!row) throw notFound(runId);
    const run: Run = { id: row[0] as number, runId, experiment: row[1] as number, lifecycleStage: row[2] as LifecycleStage };
    this.#known.set(runId, run);
    return run;
  }

  /** @throws MlflowError INVALID_PARAMETER_VALUE when the run is deleted */
  active(runId: string): Run {
    const run = this.get(runId);
    if (run.lifecycleStage !== 'active') {
      throw invalidParameterValue(`The run ${runId} must be in the 'active' state. Current state is ${run.lifecycleStage}.`);
    }
    return run;
  }

  /** The run as `runs/get` answers it. */
  json(runId: string): string {
    const row = this.connection.statement(`SELECT ${runJson} FROM runs r WHERE r.run_id = ?`).get([runId]);
    if (!row) throw notFound(runId);
    return row[0] as string;
  }

  /** The run as `runs/create` answers it. */
  createdJson(run: Run): string {
    return this.connection.statement(`SELECT ${createdRunJson} FROM runs r WHERE r.id = ?`).get([run.id])?.[0] as string;
  }

  infoJson(run: Run): string {
    return this.connection.statement(`SELECT ${runInfoJson} FROM runs r WHERE r.id = ?`).get([run.id])?.[0] as string;
  }

  artifactUri(runId: string): string {
    const row = this.connection.statement('SELECT artifact_uri FROM runs WHERE run_id = ?').get([runId]);
    if (!row) throw notFound(runId);
    return row[0] as string;
  }

  create(run: NewRun): Run {
    const artifactUri = appendToUriPath(run.experiment.artifactLocation, `${run.runId}/artifacts`);
    const row = this.connection
      .statement(
        `INSERT INTO runs (run_id, experiment, name, user_id, status, start_time, lifecycle_stage, artifact_uri)
         VALUES (?, ?, ?, ?, 'RUNNING', ?, 'active', ?)`,
      )
      .insert([run.runId, run.experiment.id, run.name, run.userId, run.startTime, artifactUri]);
    const created: Run = { id: row, runId: run.runId, experiment: run.experiment.id, lifecycleStage: 'active' };
    this.#known.set(run.runId, created);
    return created;
  }

  /** Members that are absent stay as they are. The caller keeps the name tag equal. */
  change(run: Run, change: RunChange): void {
    const columns: string[] = [];
    const values: SqlValue[] = [];
    for (const [column, value] of [
      ['status', change.status],
      ['end_time', change.endTime],
      ['name', change.name],
    ] as const) {
      if (value === undefined) continue;
      columns.push(`${column} = ?`);
      values.push(value);
    }
    if (columns.length > 0) this.connection.statement(`UPDATE runs SET ${columns.join(', ')} WHERE id = ?`).run([...values, run.id]);
  }

  move(runId: string, stage: LifecycleStage, now: number): void {
    const run = this.get(runId);
    this.connection
      .statement('UPDATE runs SET lifecycle_stage = ?, deleted_time = ? WHERE id = ?')
      .run([stage, stage === 'deleted' ? now : null, run.id]);
    this.#known.delete(runId);
  }

  /** After a rollback, and after an experiment took its runs along. */
  forget(): void {
    this.#known.clear();
  }
}

const notFound = (runId: string): MlflowError => new MlflowError('RESOURCE_DOES_NOT_EXIST', `Run with id=${runId} not found`);
