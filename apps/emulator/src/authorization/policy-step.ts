import type { Step } from './explanation.js';
import type { PolicyVerdict } from './policy/policy.js';

const EFFECTS = { Allow: 'allow', Deny: 'deny', None: 'none' } as const;
const WORDS = { Allow: 'allows it', Deny: 'denies it', None: 'says nothing about it' } as const;

/** What a policy said, as a step of an explanation. */
export function explained(kind: Step['kind'], name: string, { effect, sid, statement }: PolicyVerdict): Step {
  const where = sid === undefined ? (statement === undefined ? '' : ` in statement ${statement + 1}`) : ` in statement ${sid}`;
  return { kind, name, effect: EFFECTS[effect], detail: `${WORDS[effect]}${where}` };
}
