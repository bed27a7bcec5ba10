import { Failure } from '../../failure.js';
import type { Governance } from '../../governance/connection.js';

const VERSION = 'query ($id: ID!) { node(id: $id) { ... on DriftFinding { version } } }';

/** What `ifVersion` has to be for a change of the finding. @throws Failure when there is none */
export async function findingVersion(governance: Governance, id: string): Promise<number> {
  const { node } = await governance.query<{ node: { version?: number } | null }>(VERSION, { id });
  if (node?.version === undefined) throw new Failure('NOT_FOUND', `There is no finding ${id}.`);
  return node.version;
}
