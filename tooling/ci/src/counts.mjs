import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts of a finished run: what our jest reporter leaves as JSON, or a JUnit report of pytest.
 * @returns {{ passed: number, failed: number, skipped: number, skippedNames: string[] } | undefined} undefined when there is no such file
 */
export function readCounts(path) {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.xml') ? fromJUnit(text) : JSON.parse(text);
}

function fromJUnit(text) {
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const [, attributes] of text.matchAll(/<testsuite\s([^>]*)>/g))
    for (const key of Object.keys(total)) total[key] += Number(new RegExp(`\\b${key}="(\\d+)"`).exec(attributes)?.[1] ?? 0);
  const skippedNames = [];
  for (const [, attributes, body] of text.matchAll(/<testcase\s([^>]*[^/])>([^]*?)<\/testcase>/g))
    if (body.includes('<skipped')) skippedNames.push(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? attributes);
  const failed = total.failures + total.errors;
  return { passed: total.tests - failed - total.skipped, failed, skipped: total.skipped, skippedNames };
}
