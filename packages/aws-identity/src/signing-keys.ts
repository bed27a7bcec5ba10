import { createHmac } from 'node:crypto';

/** What a signing key is derived from, besides the secret. */
export interface CredentialScope {
  /** `YYYYMMDD` */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

/** `20150830/us-east-1/service/aws4_request` */
export function scopeText(scope: CredentialScope): string {
  return `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
}

/** Derives a signing key: four HMACs, so callers on a hot path keep {@link SigningKeys}. */
export function deriveSigningKey(secretAccessKey: string, scope: CredentialScope): Buffer {
  const date = createHmac('sha256', `AWS4${secretAccessKey}`).update(scope.date).digest();
  const region = createHmac('sha256', date).update(scope.region).digest();
  const service = createHmac('sha256', region).update(scope.service).digest();
  return createHmac('sha256', service).update('aws4_request').digest();
}

/** Derived keys, least recently used first out. Scopes come from requests, so the size is bounded. */
export class SigningKeys {
  readonly #keys = new Map<string, Buffer>();
  readonly #capacity: number;

  constructor(capacity = 1024) {
    this.#capacity = capacity;
  }

  get(secretAccessKey: string, scope: CredentialScope): Buffer {
    const id = `${scope.date}/${scope.region}/${scope.service}/${secretAccessKey}`;
    const known = this.#keys.get(id);
    if (known !== undefined) {
      this.#keys.delete(id);
      this.#keys.set(id, known);
      return known;
    }
    const key = deriveSigningKey(secretAccessKey, scope);
    if (this.#keys.size >= this.#capacity) this.#keys.delete(this.#keys.keys().next().value as string);
    this.#keys.set(id, key);
    return key;
  }
}
