/** Requests to the JSON and query services, made from their constraint tables. */
import { BROKEN_JSON_BODIES, CONTENT_TYPES, QUERY_TEXTS, STRINGS, hostileJson, percentEncoded } from './hostile-values.mjs';
import { ShapeValues } from './shape-values.mjs';

/** Signed in form only: the emulator under fuzz is lenient, and what is behind the signature is the subject. */
export function signedAs(service, account = '123456789012') {
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
    'x-amz-date': '20260101T000000Z',
  };
}

/** @returns {import('./http-exchange.mjs').HostileRequest} */
export function awsJsonRequest(table, operation, prefix, random, { account, living } = {}) {
  const headers = {
    ...signedAs(table.service, account),
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `${prefix}.${operation}`,
  };
  const values = new ShapeValues(table, random, living);
  const { input } = table.operations[operation];
  const kind = random.next();
  let body = '{}';
  if (kind < (living ? 0.4 : 0.1)) body = JSON.stringify(input ? values.valid(input) : {});
  else if (kind < 0.7) body = JSON.stringify(input ? values.broken(input) : { Unknown: 1 });
  else if (kind < 0.85) body = withHostileMember(input ? values.valid(input) : {}, random);
  else if (kind < 0.95) body = random.pick(BROKEN_JSON_BODIES);
  else headers['content-type'] = random.pick(CONTENT_TYPES);
  if (random.chance(0.02)) headers['content-encoding'] = random.pick(['gzip', 'br', 'deflate', 'identity', 'nonsense', 'gzip, gzip']);
  return {
    method: random.chance(0.97) ? 'POST' : random.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']),
    path: '/',
    headers,
    body,
  };
}

/** An otherwise good body where one member's text is a JSON text that no value can express. */
function withHostileMember(value, random) {
  const names = Object.keys(value);
  const hostile = `${JSON.stringify(names.length > 0 ? random.pick(names) : 'Name')}:${hostileJson(random)}`;
  const text = JSON.stringify(value);
  return text === '{}' ? `{${hostile}}` : `${text.slice(0, -1)},${hostile}}`;
}

/** RAM: the members of a DELETE are in its query, all others in the body. @returns {import('./http-exchange.mjs').HostileRequest} */
export function restJsonRequest(table, { name, method, path }, random, { account, living }) {
  const values = new ShapeValues(table, random, living);
  const { input } = table.operations[name];
  const kind = random.next();
  const given = kind < 0.4 ? values.valid(input) : values.broken(input);
  const headers = { ...signedAs(table.service, account), 'content-type': 'application/json' };
  if (method === 'DELETE') {
    const pairs = Object.entries(given).map(
      ([member, value]) => `${percentEncoded(member)}=${percentEncoded(String(value)).slice(0, 20_000)}`,
    );
    if (random.chance(0.1)) pairs.push(random.pick(QUERY_TEXTS));
    return { method, path: `${path}?${pairs.join('&').slice(0, 30_000)}`, headers, body: '' };
  }
  const body = kind < 0.75 ? JSON.stringify(given) : kind < 0.9 ? withHostileMember(given, random) : random.pick(BROKEN_JSON_BODIES);
  if (random.chance(0.03)) headers['content-type'] = random.pick(CONTENT_TYPES);
  return { method: random.chance(0.97) ? method : random.pick(['GET', 'PUT', 'DELETE', 'HEAD']), path, headers, body };
}

/** @returns {import('./http-exchange.mjs').HostileRequest} */
export function awsQueryRequest(table, operation, version, random) {
  const headers = { ...signedAs(table.service), 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  const values = new ShapeValues(table, random);
  const { input } = table.operations[operation];
  const members = input ? (random.chance(0.15) ? values.valid(input) : values.broken(input)) : {};
  const pairs = [['Action', operation], ['Version', version], ...flattened(members)];
  let form = pairs.map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).join('&');
  if (random.chance(0.25)) form += `&${hostilePair(random)}`;
  if (random.chance(0.05))
    form = random.pick([
      ...QUERY_TEXTS,
      `Action=${operation}`,
      `Version=${version}`,
      `Action=${operation}&Action=Other&Version=${version}`,
    ]);
  if (random.chance(0.03)) headers['content-type'] = random.pick(CONTENT_TYPES);
  if (random.chance(0.05)) return { method: 'GET', path: `/?${form.slice(0, 30_000)}`, headers, body: '' };
  return { method: 'POST', path: '/', headers, body: form };
}

/** `{ Tags: [{ Key: 'a' }] }` → `Tags.member.1.Key=a`. */
function flattened(value, prefix = '') {
  if (Array.isArray(value)) return value.flatMap((item, index) => flattened(item, `${prefix}.member.${index + 1}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => flattened(member, prefix === '' ? name : `${prefix}.${name}`));
  }
  return [[prefix, String(value)]];
}

function hostilePair(random) {
  const name = random.pick([
    'Tags.member.0.Key',
    'Tags.member.-1',
    'Tags.member.99999999999',
    'Tags.member.1e3.Key',
    'Tags',
    'Tags.',
    '.',
    'RoleName.x',
    '__proto__.a',
    'PolicyArns.member.1.arn.x',
  ]);
  return `${name}=${random.chance(0.5) ? random.pick(QUERY_TEXTS) : percentEncoded(random.pick(STRINGS))}`;
}
