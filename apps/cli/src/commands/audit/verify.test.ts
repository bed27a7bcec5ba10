import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkpointJson, writeLine } from '@mlapps/audit-log/export-line';
import { chainOf, checkpointOver, exportOf, newSigningKey } from '@mlapps/audit-log/testing/sample-log';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { mlapps, scratchFolder } from '../../testing/processes.js';

const key = newSigningKey();
const events = chainOf(30);
const lines = exportOf(events, key, [10, 30]);

describe('mlapps audit verify', () => {
  const folder = scratchFolder();
  const path = (name: string): string => join(folder.path, name);
  const put = (name: string, text: string): string => {
    writeFileSync(path(name), text);
    return path(name);
  };
  const verify = (file: string, ...more: string[]) => mlapps(['audit', 'verify', file, '--key', path('public.pem'), ...more]);
  const asExport = (text: readonly string[]): string => text.map((line) => `${line}\n`).join('');
  let sound: string;
  beforeAll(() => {
    put('public.pem', key.publicKeyPem);
    put('private.pem', key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    put('kept.ndjson', asExport([20, 30].map((size) => JSON.stringify(checkpointJson(checkpointOver(events, size, key))))));
    sound = put('audit.ndjson', asExport(lines));
  });
  afterAll(() => folder.close());

  it('says what is sound, without any service', async () => {
    const { code, stdout, stderr } = await verify(sound, '--checkpoints', path('kept.ndjson'), '--tenant', 'o-exampleorgid');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('Events 1 to 30 of o-exampleorgid are as they were written; 4 signed checkpoints agree.\n');
  });

  it('ends with 1 and names the event that was edited', async () => {
    const edited = lines.map((line) => line.replace('"version":16', '"version":61'));
    const file = put('edited.ndjson', asExport(edited));
    const { code, stdout } = await verify(file);
    expect(code).toBe(1);
    expect(stdout).toBe(`${file}: line 19: "after" of event 17 was edited: the event committed to another value.\n`);
    const asJson = await verify(file, '--json');
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ ok: false, problem: 'value-edited', seq: '17', line: 19 });
  });

  it('ends with 1 for an end cut off, when a checkpoint was kept', async () => {
    const file = put('cut.ndjson', asExport(exportOf(events.slice(0, 15), key, [15])));
    expect((await verify(file)).code).toBe(0);
    const { code, stdout } = await verify(file, '--checkpoints', path('kept.ndjson'));
    expect(code).toBe(1);
    expect(stdout).toContain('events 16 to 30 are missing from the end');
  });

  it('does not pass what nobody signed, unless told to', async () => {
    const file = put('unsigned.ndjson', asExport(exportOf(events, key, [10])));
    expect(await verify(file)).toMatchObject({ code: 1, stdout: expect.stringContaining('no signed checkpoint covers events 11 to 30') });
    expect(await verify(file, '--unsealed')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('events 11 to 30 are not signed yet'),
    });
  });

  it('does not pass a checkpoint of another key', async () => {
    const other = newSigningKey();
    const file = put('resigned.ndjson', asExport(exportOf(events, other, [30])));
    expect(await verify(file)).toMatchObject({ code: 1, stdout: expect.stringContaining(other.keyId) });
    put('other.pem', other.publicKeyPem);
    expect((await verify(file, '--key', path('other.pem'))).code).toBe(0);
  });

  it.each([
    ['a file that is not there', ['none.ndjson'], 'There is no file'],
    ['a folder', ['.'], 'EISDIR'],
    ['a key that is none', ['audit.ndjson', '--key', 'audit.ndjson'], 'no public key'],
    ['a private key', ['audit.ndjson', '--key', 'private.pem'], 'private key'],
    ['checkpoints that are none', ['audit.ndjson', '--checkpoints', 'public.pem'], 'line 1, is no checkpoint'],
  ])('ends with 2 for %s', async (_, [file = '', ...more], message) => {
    const { code, stderr } = await verify(path(file), ...more.map((word) => (word.startsWith('--') ? word : path(word))));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('ends with 1 for what is no export', async () => {
    const file = put('other.ndjson', `${writeLine({ kind: 'event', event: events[0]! })}\n`);
    expect(await verify(file)).toMatchObject({ code: 1, stdout: expect.stringContaining('begins with a header') });
    expect((await verify(put('empty.ndjson', ''))).code).toBe(1);
    expect((await verify(put('binary.ndjson', '\u00ff\u0000'))).code).toBe(1);
  });
});
