import { refusal } from '../../errors.js';
import type { EnforcementMode, EnforcementModes } from '@mlapps/governance-api/sharing-policy/policy-content';

const strictness: Record<EnforcementMode, number> = { DRY_RUN: 0, WARN: 1, ENFORCE: 2 };
const points = ['request', 'reconcile'] as const;

/** Modes to change to, as far as they are given. */
export type GivenModes = Readonly<Partial<Record<(typeof points)[number], EnforcementMode | null | undefined>>>;

/**
 * The modes in which a version goes into force. The approved ones always may; laxer ones too, unless a version is in force and they would be
 * laxer than it is; stricter ones are not approved, as rules that allow would begin to count.
 *
 * @param live modes of the version in force, undefined while none is
 * @throws Refusal `invalidState`
 */
export function modesAtActivation(approved: EnforcementModes, given: GivenModes, live: EnforcementModes | undefined): EnforcementModes {
  const chosen = points.map((point) => {
    const mode = given[point] ?? approved[point];
    requireApproved(mode, approved, point);
    if (strictness[mode] < strictness[approved[point]] && live !== undefined && strictness[mode] < strictness[live[point]])
      throw laxer(mode, live[point], point);
    return [point, mode];
  });
  return Object.fromEntries(chosen) as EnforcementModes;
}

/**
 * The modes of a version in force after a change: as strict as now or stricter, up to what was approved. To be laxer takes another version.
 *
 * @throws Refusal `invalidState`
 */
export function modesAfterChange(live: EnforcementModes, given: GivenModes, approved: EnforcementModes): EnforcementModes {
  const chosen = points.map((point) => {
    const mode = given[point] ?? live[point];
    if (strictness[mode] < strictness[live[point]]) throw laxer(mode, live[point], point);
    if (mode !== live[point]) requireApproved(mode, approved, point);
    return [point, mode];
  });
  return Object.fromEntries(chosen) as EnforcementModes;
}

function requireApproved(mode: EnforcementMode, approved: EnforcementModes, point: (typeof points)[number]): void {
  if (strictness[mode] <= strictness[approved[point]]) return;
  throw refusal('invalidState', { reason: `It was approved for ${approved[point]}: draft a version with ${mode} and have it approved.` }, [
    `${point}Mode`,
  ]);
}

function laxer(mode: EnforcementMode, now: EnforcementMode, point: (typeof points)[number]): Error {
  return refusal(
    'invalidState',
    { reason: `${mode} is laxer than ${now}, which is in force: draft a version with ${mode} and have it approved.` },
    [`${point}Mode`],
  );
}
