import { randomBytes } from 'node:crypto';

import { canonicalJson } from './canonical-json.js';
import type { JsonValue } from './canonical-json.js';
import { digest } from './digest.js';

/** A value that can be taken away later: the event's hash covers only the commitment. */
export interface OpenValue {
  readonly commitment: string;
  /** 16 random bytes in hexadecimal: without it a short value could be guessed from its commitment. */
  readonly salt: string;
  readonly value: JsonValue;
}

export interface RedactedValue {
  readonly commitment: string;
}

export type CommittedValue = OpenValue | RedactedValue;

const saltBytes = 16;

/** Commits to a value. The salt is for tests; it has to be random otherwise. */
export function commit(value: JsonValue, salt = randomBytes(saltBytes).toString('hex')): OpenValue {
  return { commitment: commitmentOf(value, salt), salt, value };
}

/** Takes value and salt away; what was committed to can no longer be read or guessed, and the chain still verifies. */
export function redact(committed: CommittedValue): RedactedValue {
  return { commitment: committed.commitment };
}

export function isOpen(committed: CommittedValue): committed is OpenValue {
  return 'value' in committed;
}

/** Is this the value that was committed to? A redacted value cannot be asked. */
export function opens(committed: OpenValue): boolean {
  return commitmentOf(committed.value, committed.salt) === committed.commitment;
}

/** The salt's length is fixed, so salt and value cannot be shifted into each other. */
export function isSalt(value: unknown): value is string {
  return typeof value === 'string' && value.length === saltBytes * 2 && /^[0-9a-f]+$/.test(value);
}

function commitmentOf(value: JsonValue, salt: string): string {
  return digest('value', Buffer.from(salt, 'hex'), canonicalJson(value));
}
