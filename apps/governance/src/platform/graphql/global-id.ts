import { refusal } from '../../errors.js';
import { isUuid } from '../new-id.js';
import { isKeepable } from './keepable-text.js';

export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

/** An id that is unique across types, as Relay wants it. Opaque to clients. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** @returns undefined when the text is no global id */
export function readGlobalId(text: string): GlobalId | undefined {
  if (!/^[\w-]{4,1024}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64url').toString();
  const at = decoded.indexOf(':');
  if (at < 1 || !isKeepable(decoded) || toGlobalId(decoded.slice(0, at), decoded.slice(at + 1)) !== text) return undefined;
  return { type: decoded.slice(0, at), id: decoded.slice(at + 1) };
}

/** @throws Refusal `validation` unless it is the id of such a thing */
export function idOf(type: string, text: string, field: readonly string[]): string {
  const read = readGlobalId(text);
  if (read?.type !== type) throw refusal('validation', { reason: `This is not the id of a ${type}.` }, field);
  return read.id;
}

/** The same for types whose things have a UUID. @throws Refusal `validation` also when it is none: PostgreSQL would fail at it */
export function uuidOf(type: string, text: string, field: readonly string[]): string {
  const id = idOf(type, text, field);
  if (!isUuid(id)) throw refusal('validation', { reason: `This is not the id of a ${type}.` }, field);
  return id;
}
