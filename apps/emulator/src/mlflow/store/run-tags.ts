import { MlflowError } from '@mlapps/mlflow-protocol/errors';

import { BulkInsert } from './bulk-insert.js';
import type { Connection } from './connection.js';
import type { Run } from './runs.js';

export interface LoggedTag {
  readonly key: string;
  readonly value: string;
}

const tags = new BulkInsert('INSERT INTO run_tags (run, key, value)', 3, 'ON CONFLICT DO UPDATE SET value = excluded.value');

/** Tags of runs: the last value wins, also within one batch. */
export class RunTags {
  constructor(private readonly connection: Connection) {}

  set(run: Run, batch: readonly LoggedTag[]): void {
    tags.run(
      this.connection,
      batch.map(({ key, value }) => [run.id, key, value]),
    );
  }

  /** Read as JSON: plain text would end at its first NUL. */
  get(run: Run, key: string): string | undefined {
    const row = this.connection.statement('SELECT json_quote(value) FROM run_tags WHERE run = ? AND key = ?').get([run.id, key]);
    return row && (JSON.parse(row[0] as string) as string);
  }

  delete(run: Run, key: string): void {
    if (this.get(run, key) === undefined) {
      throw new MlflowError('RESOURCE_DOES_NOT_EXIST', `No tag with name: ${key} in run with id ${run.runId}`);
    }
    this.connection.statement('DELETE FROM run_tags WHERE run = ? AND key = ?').run([run.id, key]);
  }
}
