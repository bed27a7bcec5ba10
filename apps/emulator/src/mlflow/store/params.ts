import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { pythonRepr } from '@mlapps/mlflow-protocol/python-text';

import type { Connection } from './connection.js';
import type { Run } from './runs.js';

export interface LoggedParam {
  readonly key: string;
  readonly value: string;
}

/** Params of runs: written once, never changed. Texts: mlflow 3.10.1 `store/tracking/sqlalchemy_store.py`. */
export class Params {
  constructor(private readonly connection: Connection) {}

  /** The same value again is accepted. */
  log(run: Run, param: LoggedParam): void {
    const known = this.value(run, param.key);
    if (known === param.value) return;
    if (known !== undefined) {
      throw invalidParameterValue(
        `Changing param values is not allowed. Param with key='${param.key}' was already logged with value='${known}'` +
          ` for run ID='${run.runId}'. Attempted logging new value '${param.value}'.`,
      );
    }
    this.insert(run, param);
  }

  /** The params of a batch that are new. @throws MlflowError naming every param whose value would change. Writes nothing. */
  unknownOf(run: Run, params: readonly LoggedParam[]): LoggedParam[] {
    const unknown: LoggedParam[] = [];
    const changed: string[] = [];
    for (const param of params) {
      const known = this.value(run, param.key);
      if (known === undefined) unknown.push(param);
      else if (known !== param.value) changed.push(changedParam(param, known));
    }
    if (changed.length > 0) {
      throw invalidParameterValue(
        `Changing param values is not allowed. Params were already logged='[${changed.join(', ')}]' for run ID='${run.runId}'.`,
      );
    }
    return unknown;
  }

  insert(run: Run, { key, value }: LoggedParam): void {
    this.connection.statement('INSERT INTO params VALUES (?, ?, ?)').run([run.id, key, value]);
  }

  /** Read as JSON: plain text would end at its first NUL. */
  private value(run: Run, key: string): string | undefined {
    const row = this.connection.statement('SELECT json_quote(value) FROM params WHERE run = ? AND key = ?').get([run.id, key]);
    return row && (JSON.parse(row[0] as string) as string);
  }
}

const changedParam = (param: LoggedParam, known: string): string =>
  `{'key': ${pythonRepr(param.key)}, 'old_value': ${pythonRepr(known)}, 'new_value': ${pythonRepr(param.value)}}`;
