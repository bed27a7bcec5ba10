import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readSigningKey } from '@mlapps/audit-log/checkpoint';
import type { SigningKey } from '@mlapps/audit-log/checkpoint';
import { Inject, Injectable } from '@nestjs/common';

import type { ReadyConfig } from '../../config.js';
import { CONFIG } from '../../platform/injection-tokens.js';

/** The key that signs checkpoints: the one of the settings, else one of its own in the data folder, made when first needed. */
@Injectable()
export class CheckpointKey {
  #key: SigningKey | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<ReadyConfig, 'auditSigningKey' | 'data'>) {}

  /** @throws Error when the file is not there or no Ed25519 key */
  get(): SigningKey {
    const { auditSigningKey, data } = this.config;
    this.#key ??= readSigningKey(auditSigningKey === undefined ? ownKey(data) : readFileSync(auditSigningKey, 'utf8'));
    return this.#key;
  }
}

function ownKey(folder: string): string {
  const file = join(folder, 'audit-signing-key.pem');
  mkdirSync(folder, { recursive: true });
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // another process may have been first
  return readFileSync(file, 'utf8');
}
