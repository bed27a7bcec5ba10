import { refusal } from '../../errors.js';
import type { Consistency } from './snapshots.js';

export interface ConsistencyInput {
  readonly mode: Consistency['mode'];
  readonly revision?: bigint | null;
}

/** @throws Refusal `validation` when a revision is missing, or given where none is looked at */
export function readConsistency(input: ConsistencyInput | null | undefined): Consistency {
  if (input == null) return { mode: 'MINIMIZE_LATENCY' };
  const { mode, revision } = input;
  const field = ['consistency', 'revision'];
  if (mode === 'AT_LEAST' || mode === 'EXACT') {
    if (revision == null) throw refusal('validation', { reason: `${mode} needs a revision.` }, field);
    return { mode, revision };
  }
  if (revision != null) throw refusal('validation', { reason: `${mode} takes no revision.` }, field);
  return { mode };
}
