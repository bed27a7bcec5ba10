import type { AuditEvent } from './audit-event.js';
import { canonicalJson } from './canonical-json.js';
import type { JsonValue } from './canonical-json.js';
import type { Checkpoint } from './checkpoint.js';
import { isSalt } from './commitment.js';
import type { CommittedValue } from './commitment.js';
import { isDigest } from './digest.js';
import { exportFormat, exportVersion } from './export-line.js';
import type { ExportHeader, ExportLine, ExportProof } from './export-line.js';
import { MalformedLine } from './malformed-line.js';

/**
 * Reads one line. Strict: exactly the members there are, and exactly the bytes that `writeLine` writes, so that nothing can be
 * hidden in a repeated member, an extra one or another spelling of a number.
 *
 * @throws MalformedLine
 */
export function readLine(text: string): ExportLine {
  const json = parseCanonical(text);
  const members = membersOf(json, 'the line');
  const { type, ...rest } = members;
  switch (type) {
    case 'header':
      return { kind: 'header', header: readHeader(rest) };
    case 'event':
      return { kind: 'event', event: readEvent(rest) };
    case 'checkpoint':
      return { kind: 'checkpoint', checkpoint: readCheckpoint(rest) };
    case 'proof':
      return { kind: 'proof', proof: readProof(rest) };
    default:
      throw new MalformedLine(`its type is ${shown(type)}`);
  }
}

/** Reads a checkpoint that was kept: the JSON of one, or a checkpoint line of an export. @throws MalformedLine */
export function parseCheckpoint(text: string): Checkpoint {
  const { type = 'checkpoint', ...rest } = membersOf(parseJson(text), 'the checkpoint');
  if (type !== 'checkpoint') throw new MalformedLine(`its type is ${shown(type)}`);
  return readCheckpoint(rest);
}

function parseCanonical(text: string): JsonValue {
  const json = parseJson(text);
  let canonical: string;
  try {
    canonical = canonicalJson(json);
  } catch (error) {
    throw new MalformedLine('it says what canonical JSON cannot say', { cause: error });
  }
  if (canonical !== text) throw new MalformedLine('it is not written canonically');
  return json;
}

function parseJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new MalformedLine('it is not JSON', { cause: error });
  }
}

type Members = Readonly<Record<string, JsonValue | undefined>>;

function readHeader(members: Members): ExportHeader {
  if (members['format'] !== exportFormat) throw new MalformedLine(`its format is ${shown(members['format'])}, not "${exportFormat}"`);
  if (members['version'] !== exportVersion)
    throw new MalformedLine(`its version is ${shown(members['version'])}; this verifier reads version ${exportVersion}`);
  only(members, ['format', 'version', 'tenant', 'from', 'to', 'prevHash', 'frontier'], 'the header');
  const from = readNatural(members, 'from');
  const to = readNatural(members, 'to');
  if (from < 1n || to < from - 1n) throw new MalformedLine(`it says to hold events ${from} to ${to}`);
  return {
    tenant: readText(members, 'tenant'),
    from,
    to,
    prevHash: readDigest(members, 'prevHash'),
    frontier: readDigests(members, 'frontier'),
  };
}

function readEvent(members: Members): AuditEvent {
  only(members, ['tenant', 'seq', 'at', 'actor', 'action', 'target', 'before', 'after', 'requestId', 'prevHash', 'hash'], 'the event');
  const actor = membersOf(members['actor'], 'the actor');
  only(actor, ['subject', 'kind'], 'the actor');
  const { kind } = actor;
  if (kind !== 'USER' && kind !== 'SERVICE' && kind !== 'SYSTEM') throw new MalformedLine(`its actor is of kind ${shown(kind)}`);
  const target = membersOf(members['target'], 'the target');
  only(target, ['type', 'id'], 'the target');
  return {
    tenant: readText(members, 'tenant'),
    seq: readNatural(members, 'seq'),
    at: readTime(members, 'at'),
    actor: { subject: readText(actor, 'subject'), kind },
    action: readText(members, 'action'),
    target: { type: readText(target, 'type'), id: readText(target, 'id') },
    before: readCommitted(members, 'before'),
    after: readCommitted(members, 'after'),
    requestId: members['requestId'] === null ? null : readText(members, 'requestId'),
    prevHash: readDigest(members, 'prevHash'),
    hash: readDigest(members, 'hash'),
  };
}

function readCommitted(members: Members, name: string): CommittedValue | null {
  if (members[name] === null) return null;
  const committed = membersOf(members[name], name);
  const commitment = readDigest(committed, 'commitment');
  if (!('value' in committed) && !('salt' in committed)) {
    only(committed, ['commitment'], name);
    return { commitment };
  }
  only(committed, ['commitment', 'salt', 'value'], name);
  const { salt, value } = committed;
  if (!isSalt(salt) || value === undefined) throw new MalformedLine(`"${name}" has no value with a salt of 16 bytes`);
  return { commitment, salt, value };
}

function readCheckpoint(members: Members): Checkpoint {
  only(members, ['tenant', 'treeSize', 'rootHash', 'at', 'keyId', 'signature'], 'the checkpoint');
  const signature = readText(members, 'signature');
  if (!/^[0-9a-f]{128}$/.test(signature)) throw new MalformedLine('"signature" is not 64 bytes in hexadecimal');
  return {
    tenant: readText(members, 'tenant'),
    treeSize: readNatural(members, 'treeSize'),
    rootHash: readDigest(members, 'rootHash'),
    at: readTime(members, 'at'),
    keyId: readDigest(members, 'keyId'),
    signature,
  };
}

function readProof(members: Members): ExportProof {
  only(members, ['checkpoint', 'hashes'], 'the proof');
  return { checkpoint: readCheckpoint(membersOf(members['checkpoint'], 'the checkpoint')), hashes: readDigests(members, 'hashes') };
}

function membersOf(json: JsonValue | undefined, what: string): Members {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new MalformedLine(`${what} is not an object`);
  return json as Members;
}

function only(members: Members, names: readonly string[], what: string): void {
  const extra = Object.keys(members).find((name) => !names.includes(name));
  if (extra !== undefined) throw new MalformedLine(`${what} has a member ${shown(extra)}`);
  const missing = names.find((name) => !Object.hasOwn(members, name));
  if (missing !== undefined) throw new MalformedLine(`${what} has no member "${missing}"`);
}

function readText(members: Members, name: string): string {
  const value = members[name];
  if (typeof value !== 'string') throw new MalformedLine(`"${name}" is not a text`);
  return value;
}

function readNatural(members: Members, name: string): bigint {
  const value = readText(members, name);
  if (!/^(0|[1-9][0-9]{0,18})$/.test(value)) throw new MalformedLine(`"${name}" is not a number in decimal digits`);
  return BigInt(value);
}

function readTime(members: Members, name: string): string {
  const value = readText(members, name);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) throw new MalformedLine(`"${name}" is not a time in UTC with milliseconds`);
  return value;
}

function readDigest(members: Members, name: string): string {
  const value = members[name];
  if (!isDigest(value)) throw new MalformedLine(`"${name}" is not a SHA-256 in hexadecimal`);
  return value;
}

function readDigests(members: Members, name: string): string[] {
  const value = members[name];
  if (!Array.isArray(value) || !value.every(isDigest)) throw new MalformedLine(`"${name}" is not a list of SHA-256 in hexadecimal`);
  return value;
}

function shown(value: JsonValue | undefined): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60);
}
