/**
 * Tests that may be skipped, each with the reason; anything else that is skipped fails the run.
 * @type {{ name: RegExp, reason: string }[]}
 */
export const knownSkips = [];

export function unexplained(names, known = knownSkips) {
  return names.filter((name) => !known.some(({ name: pattern }) => pattern.test(name)));
}
