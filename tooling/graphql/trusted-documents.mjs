import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import { parse } from 'graphql';

const TEMPLATE = /`((?:[^`\\]|\\.)*)`/g;

/**
 * The GraphQL documents that stand as whole template literals in the sources below a folder, by their sha256: what a service that carries out trusted
 * documents alone has to know of its own clients.
 */
export function trustedDocuments(folder) {
  const found = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(TEMPLATE)].map(([, text]) => text))
    .filter((text) => !text.includes('${') && isDocument(text))
    .map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isDocument(text) {
  if (!/^\s*(query|mutation|subscription|\{|fragment)/.test(text)) return false;
  try {
    return parse(text).definitions.length > 0;
  } catch {
    return false;
  }
}
