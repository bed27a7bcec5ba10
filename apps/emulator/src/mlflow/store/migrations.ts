import type { Connection } from './connection.js';

/**
 * The schema of an app's database, as the steps that lead to it; `PRAGMA user_version` counts the steps taken. Append only.
 *
 * - Runs have an integer id; everything that belongs to a run is clustered by it, so a run's metrics, params and tags are one
 *   range read each.
 * - The primary key of `metrics` is the whole row: an exact duplicate is ignored by the insert itself.
 * - `latest_metrics.json` is the metric as the API shows it: SQLite prints doubles with 15 digits, JavaScript with all that matter.
 * - Times and steps are int64, as MLflow's BigInteger columns.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE experiments (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    artifact_location TEXT NOT NULL,
    lifecycle_stage TEXT NOT NULL,
    creation_time INTEGER NOT NULL,
    last_update_time INTEGER NOT NULL
  );
  CREATE INDEX experiments_by_creation ON experiments (lifecycle_stage, creation_time DESC, id);

  CREATE TABLE experiment_tags (
    experiment INTEGER NOT NULL REFERENCES experiments (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (experiment, key)
  ) WITHOUT ROWID;
  CREATE INDEX experiment_tags_by_value ON experiment_tags (key, value) WHERE length(value) <= 250;

  CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE,
    experiment INTEGER NOT NULL REFERENCES experiments (id),
    name TEXT NOT NULL,
    user_id TEXT NOT NULL,
    status TEXT NOT NULL,
    start_time INTEGER NOT NULL,
    end_time INTEGER,
    deleted_time INTEGER,
    lifecycle_stage TEXT NOT NULL,
    artifact_uri TEXT NOT NULL
  );
  CREATE INDEX runs_by_start ON runs (experiment, lifecycle_stage, start_time DESC, run_id);

  CREATE TABLE metrics (
    run INTEGER NOT NULL REFERENCES runs (id),
    key TEXT NOT NULL,
    timestamp INTEGER NOT NULL,
    step INTEGER NOT NULL,
    value REAL NOT NULL,
    is_nan INTEGER NOT NULL,
    PRIMARY KEY (run, key, timestamp, step, value, is_nan)
  ) WITHOUT ROWID;

  CREATE TABLE latest_metrics (
    run INTEGER NOT NULL REFERENCES runs (id),
    key TEXT NOT NULL,
    value REAL NOT NULL,
    is_nan INTEGER NOT NULL,
    timestamp INTEGER NOT NULL,
    step INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (run, key)
  ) WITHOUT ROWID;

  CREATE TABLE params (
    run INTEGER NOT NULL REFERENCES runs (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (run, key)
  ) WITHOUT ROWID;
  CREATE INDEX params_by_value ON params (key, value) WHERE length(value) <= 250;

  CREATE TABLE run_tags (
    run INTEGER NOT NULL REFERENCES runs (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (run, key)
  ) WITHOUT ROWID;
  CREATE INDEX run_tags_by_value ON run_tags (key, value) WHERE length(value) <= 250;

  CREATE TABLE datasets (
    id INTEGER PRIMARY KEY,
    experiment INTEGER NOT NULL REFERENCES experiments (id),
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    source_type TEXT NOT NULL,
    source TEXT NOT NULL,
    schema TEXT,
    profile TEXT,
    UNIQUE (experiment, name, digest)
  );

  CREATE TABLE dataset_inputs (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    dataset INTEGER NOT NULL REFERENCES datasets (id),
    UNIQUE (run, dataset)
  );
  CREATE INDEX dataset_inputs_by_dataset ON dataset_inputs (dataset, run);

  CREATE TABLE dataset_input_tags (
    input INTEGER NOT NULL REFERENCES dataset_inputs (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (input, key)
  ) WITHOUT ROWID;

  CREATE TABLE model_inputs (
    run INTEGER NOT NULL REFERENCES runs (id),
    model_id TEXT NOT NULL,
    PRIMARY KEY (run, model_id)
  ) WITHOUT ROWID;

  CREATE TABLE model_outputs (
    run INTEGER NOT NULL REFERENCES runs (id),
    model_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    PRIMARY KEY (run, model_id)
  ) WITHOUT ROWID;
  `,
];

/** Brings the file to this version's schema. @throws Error when a newer version wrote it. */
export function migrate(connection: Connection): void {
  const version = Number(connection.statement('PRAGMA user_version').get([])?.[0] ?? 0);
  if (version > migrations.length) {
    throw new Error(
      `The database has schema version ${version}; this program knows ${migrations.length}. Start the newer program that wrote it.`,
    );
  }
  for (let step = version; step < migrations.length; step++) {
    connection.execute(`BEGIN IMMEDIATE; ${migrations[step]} PRAGMA user_version = ${step + 1}; COMMIT`);
  }
}
