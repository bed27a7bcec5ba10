import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { canonicalJson } from './canonical-json.js';
import { domainPrefix } from './digest.js';

/** What the log says of itself at one moment. */
export interface CheckpointStatement {
  readonly tenant: string;
  /** How many events, which is the sequence number of the last of them. */
  readonly treeSize: bigint;
  /** The root of the Merkle tree over their hashes, in hexadecimal. */
  readonly rootHash: string;
  /** ISO 8601 in UTC with milliseconds */
  readonly at: string;
}

export interface Checkpoint extends CheckpointStatement {
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER), in hexadecimal. */
  readonly keyId: string;
  /** Ed25519, in hexadecimal. */
  readonly signature: string;
}

export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  /** What verifiers need. */
  readonly publicKeyPem: string;
}

/** Public keys by their id: the current one and those it replaced. */
export type PublicKeys = ReadonlyMap<string, KeyObject>;

/** @throws Error when the PEM is no private Ed25519 key */
export function readSigningKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  return { keyId: keyIdOf(publicKey), privateKey, publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

/** @throws Error when a PEM is no Ed25519 key, or a private one: a verifier has no business with it */
export function readPublicKeys(pems: readonly string[]): PublicKeys {
  return new Map(
    pems.map((pem) => {
      if (pem.includes('PRIVATE KEY')) throw new Error('this is a private key; verifying needs the public one');
      const key = createPublicKey(pem);
      return [keyIdOf(key), key] as const;
    }),
  );
}

export function signCheckpoint(statement: CheckpointStatement, key: SigningKey): Checkpoint {
  const unsigned = { ...statement, keyId: key.keyId };
  return { ...unsigned, signature: sign(null, noteOf(unsigned), key.privateKey).toString('hex') };
}

export type SignatureVerdict = 'valid' | 'unknown-key' | 'wrong-signature';

export function verifyCheckpoint(checkpoint: Checkpoint, keys: PublicKeys): SignatureVerdict {
  const key = keys.get(checkpoint.keyId);
  if (key === undefined) return 'unknown-key';
  return verify(null, noteOf(checkpoint), key, Buffer.from(checkpoint.signature, 'hex')) ? 'valid' : 'wrong-signature';
}

/** What is signed: every member but the signature, as canonical JSON behind a line that says what it is. */
function noteOf({ tenant, treeSize, rootHash, at, keyId }: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(domainPrefix('checkpoint') + canonicalJson({ tenant, treeSize: treeSize.toString(), rootHash, at, keyId }));
}

function keyIdOf(publicKey: KeyObject): string {
  if (publicKey.asymmetricKeyType !== 'ed25519') throw new Error(`checkpoints are signed with Ed25519, not ${publicKey.asymmetricKeyType}`);
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
