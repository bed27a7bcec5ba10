import { ACCOUNT_ID, DOMAIN_ARN, UNIT_ID } from '@mlapps/governance-api/sharing-policy/identifiers';

import { refusal } from '../../errors.js';
import { scopeOf } from './access-facts.js';
import type { Scope } from './actor.js';

export interface ScopeInput {
  readonly kind: Scope['kind'];
  readonly id?: string | null;
}

const FORMS: Readonly<Record<Scope['kind'], RegExp>> = { ORGANIZATION: /^$/, ORG_UNIT: UNIT_ID, ACCOUNT: ACCOUNT_ID, DOMAIN: DOMAIN_ARN };

/** @throws Refusal `validation` */
export function readScopeInput({ kind, id }: ScopeInput): Scope {
  if (FORMS[kind].test(id ?? '')) return scopeOf(kind, id ?? '');
  const reason =
    kind === 'ORGANIZATION'
      ? 'The organization takes no id.'
      : `This is not the id of ${kind === 'DOMAIN' ? 'a domain, which is its ARN' : `an ${kind}`}.`;
  throw refusal('validation', { reason }, ['scope', 'id']);
}
