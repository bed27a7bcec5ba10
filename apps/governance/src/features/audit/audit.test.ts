import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parseCheckpoint } from '@mlapps/audit-log/read-line';
import { eventLeaf } from '@mlapps/audit-log/merkle-hash';
import { verifyConsistency, verifyInclusion } from '@mlapps/audit-log/merkle-proof';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { toGlobalId } from '../../platform/graphql/global-id.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { CheckpointService } from './checkpoint.service.js';
import { Ledger } from './ledger.js';
import { askExport, verifiedExport } from './testing/audit-reader.js';

const ada = actorOf('ada', 'POLICY_ADMIN');
const auditor = actorOf('olga', 'AUDITOR');

describe('the audit log', () => {
  let governance: TestGovernance;
  let ledger: Ledger;
  let checkpoints: CheckpointService;
  const data = mkdtempSync(join(tmpdir(), 'mlapps-audit-'));
  beforeAll(async () => {
    governance = await startGovernance({ data });
    ledger = governance.app.get(Ledger);
    checkpoints = governance.app.get(CheckpointService);
    await write(100);
  });
  afterAll(async () => {
    await governance.close();
    rmSync(data, { recursive: true });
  });

  /** Makes as many events, ten in a commit. */
  async function write(count: number, tenant = 'default'): Promise<void> {
    for (let made = 0; made < count; made += 10)
      await ledger.commit({ ...ada, tenant }, async (_, record) => {
        for (let index = made; index < Math.min(made + 10, count); index += 1)
          record({
            action: index % 2 === 0 ? 'policy.activated' : 'share.revoked',
            targetType: 'Thing',
            targetId: String(index),
            after: { index },
          });
      });
  }
  const ask = (query: string, variables = {}, actor = auditor) => governance.query(actor, query, variables);

  describe('reading', () => {
    it('pages both ways, and by filter', async () => {
      // twice: from the second time on the query is compiled
      await ask('{ auditCheckpoints(first: 1) { totalCount } }');
      expect((await ask('{ auditCheckpoints(first: 1) { totalCount } }')).data).toEqual({ auditCheckpoints: { totalCount: 0 } });
      const page =
        'nodes { seq action actor { subject kind } target { type id globalId } before { json } after { json redacted commitment } } totalCount pageInfo { endCursor hasNextPage }';
      const { data: answer } = await ask(`{ auditEvents(first: 2, filter: { actor: "ada" }) { ${page} } }`);
      expect(answer.auditEvents).toMatchObject({ totalCount: 100, pageInfo: { hasNextPage: true } });
      expect(answer.auditEvents.nodes[0]).toEqual({
        seq: '1',
        action: 'policy.activated',
        actor: { subject: 'ada', kind: 'USER' },
        target: { type: 'Thing', id: '0', globalId: toGlobalId('Thing', '0') },
        before: null,
        after: { json: '{"index":0}', redacted: false, commitment: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      const seqs = async (args: string, variables = {}) => {
        const declared = { $id: 'ID', $at: 'DateTime', $after: 'String' };
        const used = Object.entries(declared).filter(([name]) => args.includes(name));
        const header = used.length === 0 ? '' : `query (${used.map(([name, type]) => `${name}: ${type}`).join(', ')})`;
        const { data: found, errors } = await ask(`${header} { auditEvents(${args}) { nodes { seq } } }`, variables);
        expect(errors).toBeUndefined();
        return (found.auditEvents.nodes as { seq: string }[]).map(({ seq }) => Number(seq));
      };
      expect(await seqs('first: 2, after: $after', { after: answer.auditEvents.pageInfo.endCursor })).toEqual([3, 4]);
      expect(await seqs('last: 2, filter: { actor: "ada" }')).toEqual([99, 100]);
      expect(await seqs('first: 2, filter: { action: "share.revoked" }')).toEqual([2, 4]);
      expect(await seqs('first: 2, filter: { action: "share.*" }')).toEqual([2, 4]);
      expect(await seqs('first: 2, filter: { target: $id }', { id: toGlobalId('Thing', '41') })).toEqual([42]);
      expect(await seqs('first: 2, filter: { until: $at }', { at: new Date(0) })).toEqual([]);
      expect(await seqs('first: 1, filter: { since: $at }', { at: new Date(0) })).toEqual([1]);
    });

    it.each(['VIEWER', 'REQUESTER', 'APPROVER', 'POLICY_ADMIN'] as const)('is not for a %s', async (role) => {
      const other = actorOf('eve', role);
      const inputs = ['auditEvents(first: 1) { totalCount }', 'auditCheckpoint { json }', 'auditCheckpoints(first: 1) { totalCount }'];
      const proofs = [
        'auditSigningKeys { keyId }',
        'auditInclusionProof(seq: 1) { hash }',
        'auditConsistencyProof(first: 1, second: 2) { hashes }',
      ];
      for (const field of [...inputs, ...proofs]) {
        const answer = await ask(`{ ${field} }`, {}, other);
        expect([field, answer.errors?.[0]?.message]).toEqual([field, expect.stringContaining('AUDITOR')]);
      }
      expect((await askExport(governance, other)).statusCode).toBe(403);
      const id = toGlobalId('AuditEvent', '1');
      expect((await ask(`{ node(id: "${id}") { id } }`, {}, other)).data).toEqual({ node: null });
      expect((await ask(`{ node(id: "${id}") { id ... on AuditEvent { seq } } }`)).data).toEqual({ node: { id, seq: '1' } });
    });

    it('of one tenant shows nothing of another', async () => {
      const stranger = actorOf('olga', 'AUDITOR', 'other');
      const { data: answer } = await ask('{ auditEvents(first: 100) { nodes { action } } auditCheckpoint { json } }', {}, stranger);
      expect(answer).toEqual({ auditEvents: { nodes: [{ action: 'audit.read' }] }, auditCheckpoint: null });
    });

    it('is recorded once a minute for each reader', async () => {
      const reads = async () => {
        const { data: answer } = await ask('{ auditEvents(first: 1, filter: { action: "audit.read", actor: "rita" }) { totalCount } }');
        return answer.auditEvents.totalCount as number;
      };
      const rita = actorOf('rita', 'AUDITOR');
      const read = () => ask('{ auditEvents(first: 1) { totalCount } }', {}, rita);
      await Promise.all([read(), read(), read()]);
      expect(await reads()).toBe(1);
      governance.clock.advance(25);
      await read();
      expect(await reads()).toBe(1);
      governance.clock.advance(40);
      await read();
      expect(await reads()).toBe(2);
    });
  });

  describe('checkpoints', () => {
    it('go on where the last one ended, and prove it', async () => {
      await write(70, 'proofs');
      const first = await checkpoints.seal('proofs');
      expect(await checkpoints.seal('proofs')).toEqual(first);
      await write(200, 'proofs');
      const second = await checkpoints.seal('proofs');
      const asked = actorOf('olga', 'AUDITOR', 'proofs');
      const { data: answer } = await ask(
        `{ auditConsistencyProof(first: 70, second: 270) { first { json } second { json } hashes }
           near: auditInclusionProof(seq: 3) { hash hashes checkpoint { json } } far: auditInclusionProof(seq: 3, treeSize: 270) { hash hashes checkpoint { treeSize rootHash } }
           none: auditInclusionProof(seq: 100, treeSize: 70) { hash } nothing: auditConsistencyProof(first: 1, second: 70) { hashes }
           auditCheckpoint { json } auditCheckpoints(first: 10) { nodes { treeSize json } totalCount } }`,
        {},
        asked,
      );
      const { auditConsistencyProof: proof, near, far } = answer;
      expect(parseCheckpoint(proof.first.json)).toEqual(first);
      expect(parseCheckpoint(answer.auditCheckpoint.json)).toEqual(second);
      expect(answer).toMatchObject({
        none: null,
        nothing: null,
        auditCheckpoints: { totalCount: 2, nodes: [{ treeSize: '70' }, { treeSize: '270' }] },
      });
      const claim = { first: 70n, firstRoot: bytes(first?.rootHash), second: 270n, secondRoot: bytes(second?.rootHash) };
      expect(verifyConsistency(claim, proof.hashes.map(bytes))).toBe(true);
      expect(parseCheckpoint(near.checkpoint.json)).toEqual(first);
      expect(verifyInclusion(eventLeaf(near.hash), 2n, 70n, claim.firstRoot, near.hashes.map(bytes))).toBe(true);
      expect(far.checkpoint.rootHash).toBe(second?.rootHash);
      expect(verifyInclusion(eventLeaf(far.hash), 2n, 270n, claim.secondRoot, far.hashes.map(bytes))).toBe(true);
    });

    it('of several replicas at once are one', async () => {
      await write(30, 'crowd');
      const made = await Promise.all([1, 2, 3].map(() => checkpoints.seal('crowd')));
      expect(new Set(made.map((checkpoint) => checkpoint?.signature)).size).toBe(1);
    });
  });

  describe('the export', () => {
    it('verifies offline, with checkpoints kept from earlier', async () => {
      const kept = await checkpoints.seal('default');
      await write(25);
      const result = await verifiedExport(governance, auditor, '', { checkpoints: [kept!], tenant: 'default' });
      expect(result).toMatchObject({ ok: true, from: 1n, checkpoints: 3, uncomparedCheckpoints: 0 });
      expect(result).toMatchObject({ to: await ledger.revision('default'), sealedThrough: await ledger.revision('default') });
      const last = (await ask('{ auditEvents(last: 1) { nodes { action after { json } } } }')).data.auditEvents.nodes[0];
      expect(last).toEqual({ action: 'audit.exported', after: { json: '{"from":"1","to":null}' } });
    });

    it.each(['?from=2', '?from=65&to=65', '?from=1&to=64', '?from=70&to=101', '?to=3', '?from=128'])(
      'of a part verifies: %s',
      async (query) => {
        const result = await verifiedExport(governance, auditor, query, { part: true });
        const { from, to } = Object.fromEntries(new URLSearchParams(query));
        expect(result).toMatchObject({
          ok: true,
          from: BigInt(from ?? 1),
          ...(to !== undefined && { to: BigInt(to), sealedThrough: BigInt(to) }),
        });
      },
    );

    it.each([
      ['?from=0', 400],
      ['?from=x', 400],
      ['?from=1&from=2', 400],
      ['?to=999999', 400],
      ['?from=5&to=4', 400],
      ['?from=999999', 400],
    ])('refuses %s', async (query, status) => {
      const revision = await ledger.revision('default');
      expect((await askExport(governance, auditor, query)).statusCode).toBe(status);
      expect(await ledger.revision('default')).toBe(revision);
    });

    it('takes a token', async () => {
      expect((await askExport(governance, undefined)).statusCode).toBe(401);
    });
  });

  describe('redaction', () => {
    const mutation = `mutation ($input: AuditRedactInput!) {
      auditRedact(input: $input) { event { seq before { json } after { json redacted } } revision userErrors { code field } } }`;
    const redact = async (input: object, actor = auditor) => {
      const answer = await ask(
        mutation,
        { input: { idempotencyKey: crypto.randomUUID(), seq: '7', before: false, after: true, reason: 'a name', ...input } },
        actor,
      );
      expect(answer.errors).toBeUndefined();
      return answer.data.auditRedact;
    };

    it.each([
      [{ before: false, after: false }, 'VALIDATION', 'before'],
      [{ reason: ' ' }, 'VALIDATION', 'reason'],
      [{ reason: 'x'.repeat(501) }, 'VALIDATION', 'reason'],
      [{ seq: '999999' }, 'NOT_FOUND', 'seq'],
      [{ before: true, after: false }, 'NOT_FOUND', 'seq'],
    ])('refuses %j and changes nothing', async (input, code, field) => {
      const revision = await ledger.revision('default');
      expect(await redact(input)).toEqual({ event: null, revision: null, userErrors: [{ code, field: ['input', field] }] });
      expect(await ledger.revision('default')).toBe(revision);
    });

    it('is not for a policy admin', async () => {
      expect((await redact({}, ada)).userErrors).toEqual([{ code: 'FORBIDDEN', field: null }]);
    });

    it('takes the value away once, says so, and leaves the chain whole', async () => {
      const idempotencyKey = 'once';
      const answer = await redact({ idempotencyKey });
      expect(answer).toMatchObject({ event: { seq: '7', before: null, after: { json: null, redacted: true } }, userErrors: [] });
      expect(await redact({ idempotencyKey })).toEqual(answer);
      expect(await verifiedExport(governance, auditor)).toMatchObject({ ok: true, redacted: 1 });
      expect((await redact({})).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'seq'] }]);
      const { data } = await ask(
        '{ auditEvents(first: 10, filter: { action: "audit.redacted" }) { nodes { actor { subject } target { id } after { json } } } }',
      );
      expect(data.auditEvents.nodes).toEqual([
        { actor: { subject: 'olga' }, target: { id: '7' }, after: { json: '{"after":true,"before":false,"reason":"a name"}' } },
      ]);
    });
  });

  describe('tampering by a superuser', () => {
    let owner: pg.Client;
    beforeAll(async () => {
      owner = new pg.Client({ connectionString: governance.databaseUrl });
      await owner.connect();
      await owner.query("SET session_replication_role = 'replica'");
    });
    afterAll(() => owner.end());

    it.each([
      ['an edited value', `UPDATE audit_event SET after = '{"index":1}' WHERE seq = 5`, 'value-edited', 5n],
      ['an edited actor', `UPDATE audit_event SET actor = 'eve' WHERE seq = 5`, 'edited', 5n],
      ['a removed event', 'DELETE FROM audit_event WHERE seq = 5', 'missing', 5n],
      ['a quiet redaction', 'UPDATE audit_event SET after = NULL, after_salt = NULL WHERE seq = 5', 'unexplained-redaction', 5n],
      [
        'events in another order',
        'UPDATE audit_event SET seq = CASE seq WHEN 5 THEN 1006 ELSE 1005 END WHERE seq IN (5, 6)',
        'missing',
        5n,
      ],
    ] as const)('%s is found by the verifier, and never signed', async (what, statement, problem, seq) => {
      const tenant = `tampered-${problem.length}-${what.length}`;
      await write(20, tenant);
      await owner.query(`${statement} AND tenant = '${tenant}'`);
      if (problem !== 'unexplained-redaction')
        await expect(checkpoints.seal(tenant)).rejects.toMatchObject({ name: 'LedgerTampered', seq });
      const found = await verifiedExport(governance, actorOf('olga', 'AUDITOR', tenant));
      expect(found).toMatchObject({ ok: false, problem, seq });
    });

    it('a log cut off is found by who kept a checkpoint', async () => {
      await write(20, 'cut');
      const kept = await checkpoints.seal('cut');
      const { rows } = await owner.query<{ hash: string }>(`SELECT hash FROM audit_event WHERE tenant = 'cut' AND seq = 9`);
      await owner.query(`DELETE FROM audit_event WHERE tenant = 'cut' AND seq > 9`);
      await owner.query(`DELETE FROM audit_checkpoint WHERE tenant = 'cut'`);
      await owner.query(`UPDATE ledger_head SET seq = 9, hash = $1 WHERE tenant = 'cut'`, [rows[0]?.hash]);
      const cut = actorOf('olga', 'AUDITOR', 'cut');
      expect(await verifiedExport(governance, cut)).toMatchObject({ ok: true });
      expect(await verifiedExport(governance, cut, '', { checkpoints: [kept!] })).toMatchObject({ ok: false, problem: 'truncated' });
    });
  });
});

function bytes(hash: string | undefined): Buffer {
  return Buffer.from(hash ?? '', 'hex');
}
