import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Actor } from './features/access/actor.js';
import { GraphqlServer } from './platform/graphql/graphql-server.js';
import { toGlobalId } from './platform/graphql/global-id.js';
import { TenantClients } from './platform/prisma/tenant-clients.js';
import { badArguments, badInputs, goodInput } from './testing/bad-inputs.js';
import type { Leaves } from './testing/bad-inputs.js';
import { APP, CONSUMER, makeNodes } from './testing/node-fixtures.js';
import { actorOf, startGovernance } from './testing/start-governance.js';
import type { Answer, TestGovernance } from './testing/start-governance.js';

const ROLES = ['POLICY_ADMIN', 'APPROVER', 'AUDITOR', 'REQUESTER'] as const;
/** What a mutation's id is of, by how the mutation's name begins. */
const TYPES = [
  ['role', 'RoleBinding'],
  ['drift', 'DriftFinding'],
  ['webhook', 'Webhook'],
  ['shareRequest', 'ShareRequest'],
  ['share', 'Share'],
  ['grant', 'Grant'],
  ['breakGlass', 'BreakGlass'],
  ['whatIf', 'PolicyVersion'],
] as const;
const ABSENT = '00000000-0000-7000-8000-000000000000';

describe('whatever is sent to a mutation', () => {
  let governance: TestGovernance;
  let mallory: Actor;
  let ids: Readonly<Record<string, string>>;
  let foreign: Readonly<Record<string, string>>;
  let requests = 0;

  beforeAll(async () => {
    governance = await startGovernance({
      logLevel: process.env['LEVEL'] ?? 'silent',
      awsEndpointUrl: 'http://127.0.0.1:1',
      awsAccessKeyId: 'x',
      awsSecretAccessKey: 'x',
      sharePollMilliseconds: 0,
    });
    const at = governance.clock.now();
    const clients = governance.app.get(TenantClients);
    ids = await makeNodes(clients.of('default'), at);
    foreign = await makeNodes(clients.of('other'), at);
    const roles = ROLES.map((role) => ({ role, scope: { kind: 'ORGANIZATION' as const } }));
    mallory = { ...actorOf('mallory', roles), mfaAt: at };
  });
  afterAll(() => governance.close());

  const mutations = () => Object.values(governance.app.get(GraphqlServer).schema.getMutationType()!.getFields());

  /** Good as far as can be told without knowing the mutation; ids are of the type whose name the mutation's begins with. */
  function leavesOf(mutation: string): Leaves {
    const names: Readonly<Record<string, unknown>> = {
      accountId: CONSUMER,
      resource: APP,
      url: 'https://hooks.example/x',
      topics: '*',
      document: 'policies: []\n',
      digest: 'sha256:0',
      subject: 'somebody',
      until: '2030-01-01T00:00:00Z',
      name: 'a-policy',
    };
    const [, type = 'SharingPolicy'] = TYPES.find(([start]) => mutation.startsWith(start)) ?? [];
    const texts = ['', ' ', 'x\0y', '\0', '\ud800', 'x\udc00', 'x'.repeat(10_000), "%'; --", '__proto__', '../../etc/passwd'];
    const times = [
      '0000-01-01T00:00:00Z',
      '0001-01-01T00:00:00Z',
      '1970-01-01T00:00:00Z',
      '9999-12-31T23:59:59.999Z',
      '9999-12-31T23:59:59-14:00',
    ];
    const named = [type, 'Account', 'MlflowApp'].flatMap((each) => [toGlobalId(each, ids[each]!), toGlobalId(each, foreign[each]!)]);
    const malformed = [type, 'Nothing'].flatMap((each) => [toGlobalId(each, 'absent'), toGlobalId(each, ABSENT), toGlobalId(each, 'x\0y')]);
    return {
      good: (scalar, path) => {
        const member = path.at(-1)!;
        if (scalar === 'ID') return toGlobalId(type, ids[type]!);
        if (scalar === 'Int') return member === 'ttlSeconds' ? 600 : 1;
        if (scalar === 'Boolean') return true;
        if (scalar === 'BigInt') return '1';
        if (scalar === 'Revision') return 'r0';
        return names[member] ?? (scalar === 'DateTime' ? '2030-01-01T00:00:00Z' : 'text');
      },
      inputs: {
        PrincipalInput: { kind: 'ACCOUNT', accountId: CONSUMER },
        RoleScopeInput: { kind: 'ORGANIZATION' },
        SubjectInput: { kind: 'ACCOUNT', accountId: CONSUMER },
        ResourceInput: { kind: 'ANY' },
      },
      bad: {
        String: texts,
        ID: [...texts, ...named, ...malformed],
        Int: [-2_147_483_648, -1, 0, 2_147_483_647],
        Boolean: [true, false],
        BigInt: ['-9999999999999999999', '-1', '0', '9223372036854775807', '9223372036854775808', '9999999999999999999'],
        Revision: ['r0', 'r9223372036854775807', 'r9223372036854775808', 'r9999999999999999999'],
        DateTime: times,
      },
    };
  }

  async function send(actor: Actor, mutation: string, type: string, input: object): Promise<{ answer: Answer; requestId: string }> {
    requests += 1;
    const requestId = `request-${requests}`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { revision userErrors { code message } } }`;
    const key = 'idempotencyKey' in input && input.idempotencyKey === 'text' ? { idempotencyKey: requestId } : {};
    return { answer: await governance.query({ ...actor, requestId }, query, { input: { ...input, ...key } }), requestId };
  }

  const isRefused = ({ data, errors }: Answer, mutation: string) => errors !== undefined || data[mutation].userErrors.length > 0;
  const eventsOf = async (requestIds: readonly string[]) =>
    governance.app
      .get(TenantClients)
      .of('default')
      .auditEvent.findMany({ where: { requestId: { in: [...requestIds] } }, select: { action: true } });

  it('is answered with an error of the caller, and changes nothing when it is', async () => {
    const internal: string[] = [];
    const refused: string[] = [];
    for (const field of mutations()) {
      for (const { mutation, inputType, input, about } of badInputs(field, leavesOf(field.name))) {
        const { answer, requestId } = await send(mallory, mutation, inputType, input);
        if (answer.errors?.some(({ extensions }) => extensions?.['code'] === 'INTERNAL')) internal.push(`${mutation} ${about}`);
        if (isRefused(answer, mutation)) refused.push(requestId);
      }
    }
    expect(internal).toEqual([]);
    expect(refused.length).toBeGreaterThan(700);
    expect(await eventsOf(refused)).toEqual([]);
  }, 240_000);

  it('of a query is answered or refused, and no place in a list can be made up', async () => {
    const places = [
      'x',
      1,
      1.5,
      { at: '2026-01-01T00:00:00Z' },
      { at: ['2026'] },
      { at: '-271821-04-20' },
      { int: '1' },
      { int: '9'.repeat(19) },
      '\0',
    ];
    const cursors = places.flatMap((place) => [[place], [place, ABSENT], [place, place]]);
    const after = ['x', '%', ...[...cursors, [null], {}, []].map((cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url'))];
    const internal: string[] = [];
    for (const field of Object.values(governance.app.get(GraphqlServer).schema.getQueryType()!.getFields())) {
      if (field.args.length === 0 || field.name === '_entities') continue;
      const leaves = leavesOf(field.name);
      const all = [...badArguments(field, leaves)];
      const [{ query = '', variables = {} } = {}] = all;
      if (field.args.some(({ name }) => name === 'after'))
        for (const cursor of after)
          all.push({ query, variables: { ...variables, first: 1, after: cursor }, about: `${field.name} after ${cursor}` });
      for (const one of all) {
        const { errors } = await governance.query(mallory, one.query, one.variables);
        if (errors?.some(({ extensions }) => extensions?.['code'] === 'INTERNAL')) internal.push(one.about);
      }
    }
    expect(internal).toEqual([]);
  }, 120_000);

  it('is refused to who has no role, or is of another tenant', async () => {
    const nobody = { ...mallory, subject: 'nobody', roles: [] };
    const done: string[] = [];
    for (const { name, args } of mutations()) {
      const type = args[0]!.type;
      const { answer, requestId } = await send(nobody, name, String(type).replace('!', ''), goodInput(type, leavesOf(name)) as object);
      if (!isRefused(answer, name)) done.push(`${name} ${requestId}`);
    }
    expect(done).toEqual([]);
  });
});
