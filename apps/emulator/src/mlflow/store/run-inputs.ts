import type { Connection } from './connection.js';
import type { Int64, Run } from './runs.js';

export interface Dataset {
  readonly name: string;
  readonly digest: string;
  readonly sourceType: string;
  readonly source: string;
  readonly schema?: string | undefined;
  readonly profile?: string | undefined;
}

export interface DatasetInput {
  readonly dataset: Dataset;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

export interface ModelOutput {
  readonly modelId: string;
  readonly step: Int64;
}

/** What a run read (datasets, logged models) and what it made (logged models). */
export class RunInputs {
  constructor(private readonly connection: Connection) {}

  /**
   * A dataset is one per experiment, name and digest; the first one logged keeps its source and profile. A second input of the
   * same dataset to the same run is ignored with its tags, as in mlflow 3.10.1 `_log_inputs_impl`.
   */
  logDataset(run: Run, { dataset, tags }: DatasetInput): void {
    const datasetId = this.datasetId(run.experiment, dataset) ?? this.insertDataset(run.experiment, dataset);
    const known = this.connection.statement('SELECT 1 FROM dataset_inputs WHERE run = ? AND dataset = ?').get([run.id, datasetId]);
    if (known) return;
    const input = this.connection.statement('INSERT INTO dataset_inputs (run, dataset) VALUES (?, ?)').insert([run.id, datasetId]);
    const insertTag = this.connection.statement('INSERT INTO dataset_input_tags VALUES (?, ?, ?)');
    for (const tag of tags) insertTag.run([input, tag.key, tag.value]);
  }

  logModelInput(run: Run, modelId: string): void {
    this.connection.statement('INSERT OR IGNORE INTO model_inputs VALUES (?, ?)').run([run.id, modelId]);
  }

  hasModelOutput(run: Run, modelId: string): boolean {
    return this.connection.statement('SELECT 1 FROM model_outputs WHERE run = ? AND model_id = ?').get([run.id, modelId]) !== undefined;
  }

  logModelOutput(run: Run, { modelId, step }: ModelOutput): void {
    this.connection.statement('INSERT INTO model_outputs VALUES (?, ?, ?)').run([run.id, modelId, step]);
  }

  private datasetId(experiment: number, { name, digest }: Dataset): number | undefined {
    const row = this.connection
      .statement('SELECT id FROM datasets WHERE experiment = ? AND name = ? AND digest = ?')
      .get([experiment, name, digest]);
    return row?.[0] as number | undefined;
  }

  private insertDataset(experiment: number, dataset: Dataset): number {
    const { name, digest, sourceType, source, schema, profile } = dataset;
    return this.connection
      .statement('INSERT INTO datasets (experiment, name, digest, source_type, source, schema, profile) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .insert([experiment, name, digest, sourceType, source, schema ?? null, profile ?? null]);
  }
}
