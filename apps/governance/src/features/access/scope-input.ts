import { refusal } from '../../errors.js';
import { scopeOf } from './access-facts.js';
import type { Scope } from './actor.js';

export interface ScopeInput {
  readonly kind: Scope['kind'];
  readonly id?: string | null;
}

const FORMS: Readonly<Record<Scope['kind'], RegExp>> = {
  ORGANIZATION: /^$/,
  ORG_UNIT: /^(r|ou)-[0-9a-z-]{4,68}$/,
  ACCOUNT: /^\d{12}$/,
  DOMAIN: /^arn:[\w-]+:sagemaker:[a-z0-9-]+:\d{12}:domain\/[\w-]{1,63}$/,
};

/** @throws Refusal `validation` */
export function readScopeInput({ kind, id }: ScopeInput): Scope {
  if (FORMS[kind].test(id ?? '')) return scopeOf(kind, id ?? '');
  const reason =
    kind === 'ORGANIZATION'
      ? 'The organization takes no id.'
      : `This is not the id of ${kind === 'DOMAIN' ? 'a domain, which is its ARN' : `an ${kind}`}.`;
  throw refusal('validation', { reason }, ['scope', 'id']);
}
