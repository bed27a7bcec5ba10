import { commonFault } from './faults.js';

/** Parameters in the order of their first appearance; a name sent twice has two values, one without `=` has the empty text. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

const none: Parameters = new Map();

/**
 * Reads `a=1&b` as sent in a query or form body.
 * @throws UnmodelledFault `invalidUri` when a percent sign does not start an escape of UTF-8.
 */
export function parseQueryString(text: string): Parameters {
  if (text === '') return none;
  const parameters = new Map<string, string[]>();
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decoded(equals === -1 ? part : part.slice(0, equals));
    const value = equals === -1 ? '' : decoded(part.slice(equals + 1));
    const values = parameters.get(name);
    if (values === undefined) parameters.set(name, [value]);
    else values.push(value);
  }
  return parameters;
}

function decoded(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/** @throws UnmodelledFault `invalidUri` */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw commonFault('invalidUri');
  }
}
