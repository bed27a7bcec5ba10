import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { DEVELOPMENT_KEY_FILE, mintDevelopmentToken } from '@mlapps/governance-api/development-token';
import type { DevelopmentKey, DevelopmentSubject } from '@mlapps/governance-api/development-token';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JSONWebKeySet } from 'jose';

import { IssuerKeys } from '../../platform/auth/issuer-keys.js';
import type { TrustedIssuer } from '../../platform/auth/token-verifier.js';
import { isLoopbackHost } from '../../platform/auth/loopback.js';
import type { Clock } from '../../platform/clock.js';
import { checkIssuer } from './issuer-settings.js';
import type { IssuerSettings } from './issuer-settings.js';

const AUDIENCE = 'mlapps-governance';

interface DevelopmentSettings {
  readonly host: string;
  readonly port: number;
  readonly data: string;
  readonly issuers: readonly IssuerSettings[];
  readonly developmentIssuer: 'auto' | 'on' | 'off';
  readonly developmentTenant: string;
}

/**
 * Whether tokens may be minted here: only while the service is reached from this machine alone.
 *
 * @throws Error when it is asked for and the service listens beyond loopback
 */
export function wantsDevelopmentIssuer({
  host,
  issuers,
  developmentIssuer,
}: Pick<DevelopmentSettings, 'host' | 'issuers' | 'developmentIssuer'>): boolean {
  if (developmentIssuer === 'off' || (developmentIssuer === 'auto' && issuers.length > 0)) return false;
  if (isLoopbackHost(host)) return true;
  if (developmentIssuer === 'auto') return false;
  throw new Error(
    `The development issuer gives any role to anybody who can reach it: it is not started while the service listens on ${host}. Listen on 127.0.0.1, or configure issuers.`,
  );
}

/** Signs tokens with a key in the data folder, for whoever can read that. */
export class DevelopmentIssuer {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #keys: IssuerKeys;
  #key: DevelopmentKey;
  #trusted: TrustedIssuer<IssuerSettings>;

  private constructor(folder: string, key: DevelopmentKey, clock: Clock) {
    this.#folder = folder;
    this.#clock = clock;
    this.#key = key;
    this.#keys = new IssuerKeys(
      async () => this.keySet(),
      clock,
      () => undefined,
    );
    this.#trusted = this.#trust();
  }

  /** Takes the key of the last start, or makes one. */
  static async start({ data, host, port, developmentTenant: tenant }: DevelopmentSettings, clock: Clock): Promise<DevelopmentIssuer> {
    const known = readKey(data);
    const key = known?.key ?? (await newKey());
    const made = new DevelopmentIssuer(data, { issuer: addressOf(host, port), audience: AUDIENCE, tenant, key }, clock);
    if (known === undefined) made.#write();
    return made;
  }

  get trusted(): TrustedIssuer<IssuerSettings> {
    return this.#trusted;
  }

  /** Says where the service listens, once a port was found. */
  listensOn(host: string, port: number): void {
    this.#key = { ...this.#key, issuer: addressOf(host, port) };
    this.#trusted = this.#trust();
    this.#write();
  }

  mint(subject: DevelopmentSubject): Promise<string> {
    return mintDevelopmentToken(this.#key, subject, this.#clock.now());
  }

  /** The public half. */
  keySet(): JSONWebKeySet {
    const { kty, crv, x, y, kid } = this.#key.key;
    return { keys: [{ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } as JSONWebKeySet['keys'][number]] };
  }

  discovery(): Record<string, unknown> {
    const { issuer } = this.#key;
    return {
      issuer,
      jwks_uri: `${issuer}/jwks.json`,
      token_endpoint: `${issuer}/token`,
      id_token_signing_alg_values_supported: ['ES256'],
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
    };
  }

  #trust(): TrustedIssuer<IssuerSettings> {
    const { issuer, audience, tenant } = this.#key;
    return { trust: checkIssuer({ issuer, audience, tenant, algorithms: ['ES256'], clockSkewSeconds: 5 }), keys: this.#keys };
  }

  #write(): void {
    const file = join(this.#folder, DEVELOPMENT_KEY_FILE);
    mkdirSync(this.#folder, { recursive: true });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, `${JSON.stringify(this.#key)}\n`, { mode: 0o600 });
    renameSync(fresh, file);
  }
}

function readKey(folder: string): Pick<DevelopmentKey, 'key'> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, DEVELOPMENT_KEY_FILE), 'utf8')) as DevelopmentKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function newKey(): Promise<DevelopmentKey['key']> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, kid: await calculateJwkThumbprint(key) };
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/dev`;
}
