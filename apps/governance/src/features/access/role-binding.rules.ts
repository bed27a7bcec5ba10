import { refusal } from '../../errors.js';
import type { Refusal } from '../../errors.js';
import type { Actor, RoleName, Scope } from './actor.js';
import { nameOf } from './scope.rules.js';

/** Whom a role is bound to: a subject of a token, or a group as `group:<name>`. */
export type Bearer = string;

/** The one of whom the organization must have somebody, lest nobody can give roles or approve any more. */
const KEPT: readonly RoleName[] = ['POLICY_ADMIN', 'APPROVER'];

/** @returns why the names are none to bind a role to */
export function refusedBearer(subject: string | null | undefined, group: string | null | undefined): Refusal | undefined {
  if ((subject == null) === (group == null)) return refusal('validation', { reason: 'Give either subject or group.' });
  const [name, field] = subject == null ? [group!, 'group'] : [subject, 'subject'];
  const unusable = name.trim() === '' || name.length > 255 || hasControlCharacters(name) || /^(system|group):/.test(name);
  return unusable ? refusal('validation', { reason: `This cannot be the name of a ${field}.` }, [field]) : undefined;
}

function hasControlCharacters(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}

/**
 * Nobody gives a role to themselves, nor one they do not hold there themselves.
 *
 * @param holds whether the actor has the role on the scope
 */
export function refusedGrant(
  actor: Pick<Actor, 'subject' | 'groups'>,
  bearer: Bearer,
  role: RoleName,
  scope: Scope,
  holds: boolean,
): Refusal | undefined {
  const own = [actor.subject, ...(actor.groups ?? []).map((group) => `group:${group}`)];
  if (own.includes(bearer)) return refusal('ownRole', {});
  return holds ? undefined : refusal('forbidden', { role, scope: nameOf(scope) });
}

/** @param left how many bindings of the role on the whole organization there would still be */
export function refusedRevocation(role: RoleName, scope: Scope, left: number): Refusal | undefined {
  if (scope.kind !== 'ORGANIZATION' || !KEPT.includes(role) || left > 0) return undefined;
  return refusal('invalidState', { reason: `This is the last ${role} of the organization: bind the role to somebody else first.` });
}
