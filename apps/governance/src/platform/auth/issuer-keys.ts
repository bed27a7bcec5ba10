import { createLocalJWKSet, errors } from 'jose';
import type { CryptoKey, FlattenedJWSInput, JSONWebKeySet, JWSHeaderParameters } from 'jose';
import { z } from 'zod';

import type { Clock } from '../clock.js';
import type { IssuerTrust } from './issuer-trust.js';
import { Unauthenticated } from './unauthenticated.js';

const COOLDOWN_MILLISECONDS = 60_000;
const FRESH_MILLISECONDS = 600_000;
/** Keys that could not be read again for so long count no more. */
const STALE_MILLISECONDS = 24 * 3_600_000;
const TIMEOUT_MILLISECONDS = 5_000;
const MAXIMUM_BYTES = 262_144;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(200) });

type Lookup = (header: JWSHeaderParameters, token: FlattenedJWSInput) => Promise<CryptoKey>;

/** Where a set of keys comes from. @throws any error */
export type KeySource = () => Promise<JSONWebKeySet>;

/**
 * The keys an issuer signs with. Read when first needed and again every ten minutes, or when a token names one that is not known,
 * but at most once a minute. While the issuer does not answer, the keys known count on for a day.
 */
export class IssuerKeys {
  readonly #source: KeySource;
  readonly #clock: Clock;
  readonly #warn: (message: string) => void;
  #known: { readonly lookup: Lookup; readonly text: string; readonly at: number } | undefined;
  #triedAt = -Infinity;
  #reading: Promise<void> | undefined;
  #generation = 0;

  constructor(source: KeySource, clock: Clock, warn: (message: string) => void) {
    this.#source = source;
    this.#clock = clock;
    this.#warn = warn;
  }

  /** Grows whenever the keys change: what was verified before has to be verified again. Also reads them anew when it is time to. */
  generation(): number {
    const age = this.#now() - (this.#known?.at ?? -Infinity);
    if (this.#known !== undefined && age > STALE_MILLISECONDS) this.#forget();
    if (age > FRESH_MILLISECONDS && this.#mayTry()) void this.#read();
    return this.#generation;
  }

  /**
   * The key that a token was signed with.
   *
   * @throws Unauthenticated while there are no keys; JOSEError when none fits
   */
  readonly find: Lookup = async (header, token) => {
    this.generation();
    if (this.#known === undefined) await this.#read();
    if (this.#known === undefined) throw new Unauthenticated('The keys of the issuer cannot be read at the moment. Try again in a minute.');
    try {
      return await this.#known.lookup(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !this.#mayTry()) throw error;
      await this.#read();
      return this.#known.lookup(header, token);
    }
  };

  #mayTry(): boolean {
    return this.#reading !== undefined || this.#now() - this.#triedAt >= COOLDOWN_MILLISECONDS;
  }

  async #read(): Promise<void> {
    if (!this.#mayTry()) return;
    this.#reading ??= this.#readNow().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  async #readNow(): Promise<void> {
    this.#triedAt = this.#now();
    try {
      const keys = await this.#source();
      const text = JSON.stringify(keys);
      if (text !== this.#known?.text) this.#generation += 1;
      this.#known = { lookup: text === this.#known?.text ? this.#known.lookup : createLocalJWKSet(keys), text, at: this.#now() };
    } catch (error) {
      this.#warn(`The keys of an issuer could not be read: ${(error as Error).message}`);
    }
  }

  #forget(): void {
    this.#known = undefined;
    this.#generation += 1;
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}

/** The published keys of an issuer, found through its discovery document unless their address is given. */
export function publishedKeys({ issuer, jwksUri }: IssuerTrust): KeySource {
  return async () => {
    const address = jwksUri ?? (await discover(issuer));
    const read = keySet.safeParse(await readJson(address));
    if (!read.success) throw new Error(`what ${address} answered is no set of keys`);
    return read.data as JSONWebKeySet;
  };
}

async function discover(issuer: string): Promise<string> {
  const read = discovery.safeParse(await readJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`));
  if (!read.success) throw new Error(`the discovery document of ${issuer} does not say where its keys are`);
  if (read.data.issuer !== issuer) throw new Error(`the discovery document of ${issuer} is of another issuer`);
  return read.data.jwks_uri;
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return JSON.parse(await readText(response, address));
}

async function readText(response: Response, address: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MAXIMUM_BYTES) throw new Error(`${address} answered more than ${MAXIMUM_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
