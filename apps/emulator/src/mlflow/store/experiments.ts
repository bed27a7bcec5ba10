import { invalidParameterValue, MlflowError } from '@mlapps/mlflow-protocol/errors';

import type { Connection, SqlRow } from './connection.js';
import { experimentJson } from './experiment-json.js';
import { firstDuplicate } from './first-duplicate.js';
import { appendToUriPath } from './uri-path.js';

export type LifecycleStage = 'active' | 'deleted';

/** An experiment as other entities need it. */
export interface Experiment {
  readonly id: number;
  readonly artifactLocation: string;
  readonly lifecycleStage: LifecycleStage;
}

export interface NewExperiment {
  readonly name: string;
  /** Empty or absent: `<root>/<id>`. */
  readonly artifactLocation?: string | undefined;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

/** MLflow creates it with the store; clients that name no experiment mean it. */
export const DEFAULT_EXPERIMENT_ID = '0';

/** Experiments of one app. Methods that write belong into a queued work. Texts: mlflow 3.10.1 `store/tracking/sqlalchemy_store.py`. */
export class Experiments {
  constructor(private readonly connection: Connection) {}

  /** @throws MlflowError INVALID_PARAMETER_VALUE when the id is no integer, RESOURCE_DOES_NOT_EXIST when there is none. */
  get(experimentId: string): Experiment {
    const id = experimentRowId(experimentId);
    const row = this.connection.statement('SELECT id, artifact_location, lifecycle_stage FROM experiments WHERE id = ?').get([id]);
    if (!row) throw notFound(id);
    return { id: row[0] as number, artifactLocation: row[1] as string, lifecycleStage: row[2] as LifecycleStage };
  }

  /** @throws MlflowError also when the experiment is deleted. */
  active(experimentId: string): Experiment {
    const experiment = this.get(experimentId);
    if (experiment.lifecycleStage !== 'active') {
      throw invalidParameterValue(
        `The experiment ${experiment.id} must be in the 'active' state. Current state is ${experiment.lifecycleStage}.`,
      );
    }
    return experiment;
  }

  /** The experiment as the API shows it. */
  json(experimentId: string): string {
    const id = experimentRowId(experimentId);
    const row = this.connection.statement(`SELECT ${experimentJson} FROM experiments e WHERE e.id = ?`).get([id]);
    if (!row) throw notFound(id);
    return row[0] as string;
  }

  jsonByName(name: string): string {
    const row = this.connection.statement(`SELECT ${experimentJson} FROM experiments e WHERE e.name = ?`).get([name]);
    if (!row) throw new MlflowError('RESOURCE_DOES_NOT_EXIST', `Could not find experiment with name '${name}'`);
    return row[0] as string;
  }

  /** The new id. Names are unique among active and deleted experiments. */
  create(experiment: NewExperiment, artifactRoot: string, now: number): string {
    this.assertNameIsFree(experiment.name, `Experiment(name=${experiment.name}) already exists.`);
    const duplicate = firstDuplicate(experiment.tags.map((tag) => tag.key));
    if (duplicate !== undefined) throw invalidParameterValue(`Duplicate experiment tag key '${duplicate}'. Please send each key once.`);
    const id = Number(this.connection.statement('SELECT coalesce(max(id), -1) + 1 FROM experiments').get([])?.[0]);
    return this.insert(id, experiment, experiment.artifactLocation || appendToUriPath(artifactRoot, String(id)), now);
  }

  createDefault(artifactRoot: string, now: number): void {
    const known = this.connection.statement('SELECT 1 FROM experiments WHERE id = 0').get([]);
    if (!known) this.insert(0, { name: 'Default', tags: [] }, appendToUriPath(artifactRoot, DEFAULT_EXPERIMENT_ID), now);
  }

  rename(experimentId: string, name: string, now: number): void {
    const experiment = this.get(experimentId);
    if (experiment.lifecycleStage !== 'active') throw new MlflowError('INVALID_STATE', 'Cannot rename a non-active experiment.');
    const owner = this.connection.statement('SELECT id FROM experiments WHERE name = ?').get([name]);
    if (owner && owner[0] !== experiment.id) {
      throw new MlflowError('BAD_REQUEST', `Experiment(name=${name}) already exists.`);
    }
    this.connection.statement('UPDATE experiments SET name = ?, last_update_time = ? WHERE id = ?').run([name, now, experiment.id]);
  }

  /** Marks the experiment and all its runs. @throws MlflowError when it is not in the other stage. */
  move(experimentId: string, stage: LifecycleStage, now: number): void {
    const experiment = this.get(experimentId);
    if (experiment.lifecycleStage === stage) throw notFound(experiment.id);
    this.connection
      .statement('UPDATE experiments SET lifecycle_stage = ?, last_update_time = ? WHERE id = ?')
      .run([stage, now, experiment.id]);
    this.connection
      .statement('UPDATE runs SET lifecycle_stage = ?, deleted_time = ? WHERE experiment = ?')
      .run([stage, stage === 'deleted' ? now : null, experiment.id]);
  }

  setTag(experimentId: string, key: string, value: string): void {
    this.putTag(this.active(experimentId).id, key, value);
  }

  deleteTag(experimentId: string, key: string): void {
    const { id } = this.active(experimentId);
    const tag = this.connection.statement('SELECT 1 FROM experiment_tags WHERE experiment = ? AND key = ?').get([id, key]);
    if (!tag) throw new MlflowError('RESOURCE_DOES_NOT_EXIST', `No tag with name: ${key} in experiment with id ${experimentId}`);
    this.connection.statement('DELETE FROM experiment_tags WHERE experiment = ? AND key = ?').run([id, key]);
  }

  private insert(id: number, experiment: NewExperiment, artifactLocation: string, now: number): string {
    this.connection
      .statement(`INSERT INTO experiments VALUES (?, ?, ?, 'active', ?, ?)`)
      .run([id, experiment.name, artifactLocation, now, now]);
    for (const tag of experiment.tags) this.putTag(id, tag.key, tag.value);
    return String(id);
  }

  private putTag(id: number, key: string, value: string): void {
    this.connection
      .statement('INSERT INTO experiment_tags VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
      .run([id, key, value]);
  }

  private assertNameIsFree(name: string, message: string): void {
    const row: SqlRow | undefined = this.connection.statement('SELECT 1 FROM experiments WHERE name = ?').get([name]);
    if (row) throw new MlflowError('RESOURCE_ALREADY_EXISTS', message);
  }
}

/** Python's `int()`: blanks around, a sign and single underscores between digits are accepted; an empty id means the default experiment. */
export function experimentRowId(experimentId: string): number {
  const text = experimentId === '' ? DEFAULT_EXPERIMENT_ID : experimentId.trim();
  if (!/^[+-]?\d+(?:_\d+)*$/.test(text)) {
    throw invalidParameterValue(`Invalid experiment ID '${experimentId}'. Experiment ID must be a valid integer.`);
  }
  const id = Number(text.replaceAll('_', ''));
  // Ids count up from 0: what a double cannot hold names no experiment.
  if (!Number.isSafeInteger(id)) throw new MlflowError('RESOURCE_DOES_NOT_EXIST', `No Experiment with id=${text} exists`);
  return id;
}

const notFound = (id: number): MlflowError => new MlflowError('RESOURCE_DOES_NOT_EXIST', `No Experiment with id=${id} exists`);
