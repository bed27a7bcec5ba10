import type { ViewType } from '@mlapps/mlflow-protocol/experiment-requests';

import type { SqlFragment } from './keyset.js';

const stages: Readonly<Record<ViewType, readonly string[]>> = {
  ACTIVE_ONLY: ['active'],
  DELETED_ONLY: ['deleted'],
  ALL: ['active', 'deleted'],
};

/** Rows of a view: `=` for one stage, so that an index delivers them in order. */
export function stagesOf(alias: string, view: ViewType): SqlFragment {
  const parameters = stages[view];
  const column = `${alias}.lifecycle_stage`;
  return { sql: parameters.length === 1 ? `${column} = ?` : `${column} IN (?, ?)`, parameters };
}
