/** Requests to the emulator's own routes. None of them forgets everything: others are still at work. */
import { BROKEN_JSON_BODIES, JSON_TEXTS, QUERY_TEXTS, STRINGS, hostileJson } from './hostile-values.mjs';

const SEEDS = [
  'accounts: *nobody',
  'accounts: &a [*a]',
  'organizations:\n  - management: "111111111111"\n    units: &u\n      - name: x\n        units: *u',
  'organizations:\n  - management: "111111111111"\n    policies:\n      - name: x\n        content: &c {Statement: *c}',
  `a: &a [x]\n${Array.from('bcdefghi', (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`).join('\n')}`,
  'accounts: !!binary x',
  'accounts: !!set {a, b}',
  '? [a, b]\n: 1',
  '---\na: 1\n---\nb: 2',
  'x: &x {id: "111111111111"}\naccounts:\n  - <<: *x',
  `accounts: ${'['.repeat(20_000)}`,
  Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  `accounts: [${'{id: 1},'.repeat(2000)}]`,
  '%YAML 9.9\n---\na',
  '\t- a',
  Buffer.from([0xff, 0xfe, 0, 0x80]),
];
const GOOD_SEEDS = {
  organizations: { management: '555555555555', units: [{ name: 'Research', units: [] }], policies: [], policyTypes: [] },
  accounts: { id: '555555555556', name: 'member', organization: '555555555555', unit: 'Research', administers: [], tags: {} },
  buckets: { name: 'fuzzed', account: '555555555555', region: 'us-east-1', policy: {} },
  domains: { name: 'fuzzed', account: '555555555555', vpc: 'vpc-1', subnets: ['subnet-1'], tags: {} },
  apps: { name: 'fuzzed', account: '555555555555', artifactStore: 's3://fuzzed/x', role: 'arn:aws:iam::555555555555:role/x', tags: {} },
  permissions: { name: 'fuzzed', account: '555555555555', template: { Effect: 'Allow', Action: 'sagemaker:DescribeMlflowApp' } },
  shares: { name: 'fuzzed', account: '555555555555', resources: ['fuzzed'], principals: ['555555555556'], permissions: [], tags: {} },
  quotas: { account: '555555555555', service: 'sagemaker', code: 'L-F369E3CA', value: 5 },
};
const ROUTES = ['seed', 'seed', 'seed', 'explain', 'explain', 'clock', 'reset', 'dump', 'health', 'metrics', '__proto__', ''];
const QUESTION = {
  principal: '123456789012',
  action: 'sagemaker:CallMlflowAppApi',
  resource: 'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-AAAAAAAAAAAA',
  context: { 'aws:SourceIp': ['10.0.0.1'] },
};

/** @returns {import('./http-exchange.mjs').HostileRequest} */
export function internalRequest(random) {
  const route = random.pick(ROUTES);
  const query = random.chance(0.2) ? `?${random.pick(['file=../../x', 'file=%3Cb%3E', 'account=1', ...QUERY_TEXTS])}` : '';
  return {
    method: random.chance(0.9) && bodies[route] ? 'POST' : random.pick(['GET', 'HEAD', 'PUT', 'OPTIONS', 'DELETE']),
    path: `/_mlapps/${route}${query}`,
    headers: random.chance(0.1) ? { 'content-encoding': random.pick(['gzip', 'nonsense']) } : {},
    body: bodies[route]?.(random) ?? '',
  };
}

const bodies = {
  __proto__: null,
  seed: (random) => (random.chance(0.3) ? random.pick(SEEDS) : hostileSeed(random)),
  explain: (random) => withHostileMember(QUESTION, random),
  clock: (random) => `{"${random.pick(['advanceSeconds', 'reset', '__proto__'])}":${random.pick(JSON_TEXTS)}}`,
  reset: (random) =>
    random.chance(0.5) ? `{"account":${JSON.stringify(random.pick(STRINGS))}}` : random.pick(BROKEN_JSON_BODIES.filter(saysSomething)),
};

/** Nothing at all would reset everything. */
const saysSomething = (body) => body.toString('utf8').trim() !== '';

/** JSON is YAML. Things that a seed may have, with one member of one of them broken. */
function hostileSeed(random) {
  const kinds = Object.keys(GOOD_SEEDS);
  const victim = random.pick(kinds);
  const parts = kinds
    .filter((kind) => kind === victim || random.chance(0.5))
    .map((kind) => `"${kind}":[${kind === victim ? withHostileMember(GOOD_SEEDS[kind], random) : JSON.stringify(GOOD_SEEDS[kind])}]`);
  return `{${parts.join(',')}}`;
}

function withHostileMember(value, random) {
  const victim = random.pick([...Object.keys(value), '__proto__']);
  const kept = Object.entries(value).filter(([name]) => name !== victim);
  return `{${[...kept.map(([name, member]) => `"${name}":${JSON.stringify(member)}`), `"${victim}":${hostileJson(random)}`].join(',')}}`;
}
