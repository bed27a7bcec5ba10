import type { Actor } from '../../access/actor.js';
import type { SharedWorld } from './shared-world.js';

let keys = 0;

/** A key nobody used. */
export function newKey(): string {
  keys += 1;
  return `key-${keys}`;
}

const GRANT =
  'id version state expiresAt endReason observed applied principal { kind value } companions { kind applied unsupported lastError }';

export const REQUEST = `
  request { id state version requiredApprovals requestedUntil decision { outcome reason } grants { ${GRANT} } }
  userErrors { code message field }`;

/** Asks for WRITE access of the consumer to the app, unless told otherwise. */
export async function askFor(world: SharedWorld, more: Record<string, unknown> = {}, actor: Actor = world.admin) {
  const input = {
    idempotencyKey: newKey(),
    principal: { kind: 'ACCOUNT', accountId: world.consumer.account },
    resource: world.appArn,
    permission: 'WRITE',
    justification: 'training',
    ...more,
  };
  const answer = await world.governance.query(
    actor,
    `mutation ($input: ShareRequestInput!) { shareRequest(input: $input) { ${REQUEST} } }`,
    { input },
  );
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data.shareRequest;
}

/** Any mutation with an input; the key is added. */
export async function change(
  world: SharedWorld,
  actor: Actor,
  mutation: string,
  type: string,
  input: Record<string, unknown>,
  selection: string,
) {
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message field } } }`;
  const answer = await world.governance.query(actor, document, { input: { idempotencyKey: newKey(), ...input } });
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation];
}

export async function grantsOf(world: SharedWorld, filter: Record<string, unknown> = {}, actor: Actor = world.admin) {
  const answer = await world.governance.query(
    actor,
    `query ($filter: GrantFilter) { grants(first: 50, filter: $filter) { nodes { ${GRANT} share { id state ramArn lastError } } } }`,
    { filter },
  );
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data.grants.nodes;
}
