/** Levels of any document that means something; what recurses over one with more runs out of stack. */
const DEEPEST = 100;

/** Whether a JSON value is nested more deeply than any policy is. */
export function isTooDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1));
}
