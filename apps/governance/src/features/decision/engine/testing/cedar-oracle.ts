import { setFlagsFromString } from 'node:v8';

import * as cedar from '@cedar-policy/cedar-wasm/nodejs';

import { distinct, principalEntities, uidOf } from '../cedar-entities.js';
import { cedarContext, timeWindows, toCedar } from '../cedar.js';
import type { DecisionFacts, Question } from '../decision.js';
import type { Engine } from '../engine.js';
import { OrganizationTree } from '../organization-tree.js';
import { TimeZones } from '../time-zones.js';
import { essence } from './compare.js';

export interface CedarAnswer {
  readonly allowed: boolean;
  /** Ids of the policies it rests on, sorted. */
  readonly reasons: readonly string[];
  readonly erring: readonly string[];
}

/** The exported policies, loaded into Cedar under `name`. */
export function cedarOracle(facts: DecisionFacts, name: string): (question: Question) => CedarAnswer {
  // Node 20.20 dies of a V8 fault ("unreachable code" in its deoptimizer) after some thousand calls into Cedar that it has inlined.
  setFlagsFromString('--no-turbo-inline-js-wasm-calls');
  const { policies, entities } = toCedar(facts);
  const parsed = cedar.preparsePolicySet(name, { staticPolicies: { ...policies } });
  if (parsed.type === 'failure')
    throw new Error(`${parsed.errors.map(({ message }) => message).join('; ')}\n${Object.values(policies).join('\n')}`);
  const tree = new OrganizationTree(facts);
  const zones = new TimeZones();
  const windows = timeWindows(facts.policies);
  return (question) => {
    const principal = uidOf(question.principal, facts.organizationId);
    const all = distinct([...principalEntities(question.principal, tree), ...entities]);
    const answer = cedar.statefulIsAuthorized({
      principal: { ...principal },
      action: { type: 'Action', id: question.permission },
      resource: { type: 'MlflowApp', id: question.resource },
      context: cedarContext(question, windows, zones) as cedar.Context,
      preparsedPolicySetId: name,
      entities: all as unknown as cedar.Entities,
    });
    if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
    const { decision, diagnostics } = answer.response;
    return {
      allowed: decision === 'allow',
      reasons: [...diagnostics.reason].sort(),
      erring: diagnostics.errors.map(({ policyId }) => policyId),
    };
  };
}

/** What is wrong with the engine's answer, by Cedar's; nothing is. Unknown principals and apps are none of Cedar's business. */
export function cedarDisagreement(engine: Engine, oracle: (question: Question) => CedarAnswer, question: Question): string | undefined {
  const decision = engine.decide(question);
  if (decision.reason === 'UNKNOWN_PRINCIPAL' || decision.reason === 'UNKNOWN_RESOURCE') return undefined;
  const { outcome, determining } = essence(decision);
  const { allowed, reasons, erring } = oracle(question);
  const said = `engine ${outcome} by ${determining.join()}, Cedar ${allowed ? 'allow' : 'deny'} by ${reasons.join()}, erring ${erring.join()}`;
  if (erring.length > 0) {
    if (outcome === 'ALLOW' && !allowed) return said;
    return !allowed && reasons.length > 0 && outcome !== 'DENY' ? said : undefined;
  }
  if (outcome !== (allowed ? 'ALLOW' : 'DENY')) return said;
  const standing = decision.reason === 'OWN_ACCOUNT' || decision.reason === 'ACCOUNT_NOT_ACTIVE';
  if (standing) return reasons.some((reason) => reason.startsWith('standing/')) ? undefined : said;
  return reasons.join() === determining.join() ? undefined : said;
}
