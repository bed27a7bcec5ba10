import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { pythonRepr } from '@mlapps/mlflow-protocol/python-text';

import { BulkInsert } from './bulk-insert.js';
import type { Connection } from './connection.js';
import type { Run } from './runs.js';

export interface LoggedParam {
  readonly key: string;
  readonly value: string;
}

const params = new BulkInsert('INSERT INTO params (run, key, value)', 3);

/** Params of runs: written once, never changed. Texts: mlflow 3.10.1 `store/tracking/sqlalchemy_store.py`. */
export class Params {
  constructor(private readonly connection: Connection) {}

  /** The same value again is accepted. */
  log(run: Run, param: LoggedParam): void {
    const known = this.known(run, [param]).get(param.key);
    if (known === param.value) return;
    if (known !== undefined) {
      throw invalidParameterValue(
        `Changing param values is not allowed. Param with key='${param.key}' was already logged with value='${known}'` +
          ` for run ID='${run.runId}'. Attempted logging new value '${param.value}'.`,
      );
    }
    this.insert(run, [param]);
  }

  /** The params of a batch that are new. @throws MlflowError naming every param whose value would change. Writes nothing. */
  unknownOf(run: Run, batch: readonly LoggedParam[]): LoggedParam[] {
    const known = this.known(run, batch);
    if (known.size === 0) return [...batch];
    const changed = batch.filter((param) => (known.get(param.key) ?? param.value) !== param.value);
    if (changed.length > 0) {
      const all = changed.map((param) => changedParam(param, known.get(param.key) ?? '')).join(', ');
      throw invalidParameterValue(`Changing param values is not allowed. Params were already logged='[${all}]' for run ID='${run.runId}'.`);
    }
    return batch.filter((param) => !known.has(param.key));
  }

  insert(run: Run, batch: readonly LoggedParam[]): void {
    params.run(
      this.connection,
      batch.map(({ key, value }) => [run.id, key, value]),
    );
  }

  /** Values are read as JSON: plain text would end at its first NUL. */
  private known(run: Run, batch: readonly LoggedParam[]): Map<string, string> {
    if (batch.length === 0) return new Map();
    const rows = this.connection
      .statement('SELECT key, json_quote(value) FROM params WHERE run = ? AND key IN (SELECT value FROM json_each(?))')
      .all([run.id, JSON.stringify(batch.map(({ key }) => key))]);
    return new Map(rows.map(([key, value]) => [key as string, JSON.parse(value as string) as string]));
  }
}

const changedParam = (param: LoggedParam, known: string): string =>
  `{'key': ${pythonRepr(param.key)}, 'old_value': ${pythonRepr(known)}, 'new_value': ${pythonRepr(param.value)}}`;
