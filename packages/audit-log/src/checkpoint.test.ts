import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { readPublicKeys, readSigningKey, signCheckpoint, verifyCheckpoint } from './checkpoint.js';
import { newSigningKey, publicKeysOf, tenant } from './testing/sample-log.js';

const statement = { tenant, treeSize: 3n, rootHash: 'ab'.repeat(32), at: '2026-11-02T00:00:00.000Z' };

describe('checkpoints', () => {
  test('verify with the key they name, also after it was replaced', () => {
    const [old, current] = [newSigningKey(), newSigningKey()];
    const checkpoint = signCheckpoint(statement, old);
    expect(checkpoint).toMatchObject({ ...statement, keyId: old.keyId });
    expect(verifyCheckpoint(checkpoint, publicKeysOf(old, current))).toBe('valid');
    expect(verifyCheckpoint(checkpoint, publicKeysOf(current))).toBe('unknown-key');
  });

  test('every member is signed', () => {
    const [key, other] = [newSigningKey(), newSigningKey()];
    const keys = publicKeysOf(key, other);
    const checkpoint = signCheckpoint(statement, key);
    const changes = { tenant: 'o-x', treeSize: 4n, rootHash: 'ac'.repeat(32), at: '2026-11-02T00:00:00.001Z', keyId: other.keyId };
    for (const [name, value] of Object.entries(changes))
      expect([name, verifyCheckpoint({ ...checkpoint, [name]: value }, keys)]).toEqual([name, 'wrong-signature']);
  });

  test('other kinds of keys are refused', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow(/Ed25519, not ec/);
    expect(() => readPublicKeys([publicKey.export({ type: 'spki', format: 'pem' }).toString()])).toThrow(/Ed25519, not ec/);
    const pem = newSigningKey().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => readPublicKeys([pem])).toThrow(/private key/);
  });
});
