import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import type { STSClient, Tag } from '@aws-sdk/client-sts';

import { RoleNotTaken } from './aws-failure.js';

/** Credentials as the SDK's clients take them. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

export interface SessionSettings {
  /** As the trust policies of the roles demand it. */
  readonly externalId: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A session is renewed so long before its end: as long as the SDK's clients keep one. */
const RENEWED_BEFORE = 300_000;

/** Sessions of roles, each taken once for all who need it. */
export class RoleSessions {
  readonly #sts: STSClient;
  readonly #settings: SessionSettings;
  readonly #tags: readonly Tag[];
  readonly #known = new Map<string, Promise<Session>>();

  constructor(sts: STSClient, settings: SessionSettings) {
    this.#sts = sts;
    this.#settings = settings;
    this.#tags = Object.entries(settings.tags).map(([Key, Value]) => ({ Key, Value }));
  }

  /** @throws RoleNotTaken */
  async of(roleArn: string): Promise<Session> {
    const known = this.#known.get(roleArn);
    if (known === undefined) return this.#take(roleArn);
    const session = await known;
    const left = session.expiration.getTime() - this.#settings.now();
    if (left > RENEWED_BEFORE) return session;
    // whoever came first renews it for all
    const current = this.#known.get(roleArn);
    const renewal = current === known || current === undefined ? this.#take(roleArn, known) : current;
    return left <= 0 ? renewal : renewal.catch(() => session);
  }

  /** Takes each role anew when it is next needed. */
  forget(): void {
    this.#known.clear();
  }

  /** @param before what stands again when this fails */
  #take(roleArn: string, before?: Promise<Session>): Promise<Session> {
    const taken = this.#assume(roleArn);
    this.#known.set(roleArn, taken);
    taken.catch(() => {
      if (this.#known.get(roleArn) !== taken) return;
      if (before === undefined) this.#known.delete(roleArn);
      else this.#known.set(roleArn, before);
    });
    return taken;
  }

  async #assume(roleArn: string): Promise<Session> {
    const { externalId } = this.#settings;
    try {
      const { Credentials: given } = await this.#sts.send(
        new AssumeRoleCommand({
          RoleArn: roleArn,
          RoleSessionName: 'mlapps-governance',
          ...(externalId !== undefined && { ExternalId: externalId }),
          ...(this.#tags.length > 0 && { Tags: [...this.#tags] }),
        }),
      );
      return {
        accessKeyId: given!.AccessKeyId!,
        secretAccessKey: given!.SecretAccessKey!,
        sessionToken: given!.SessionToken!,
        expiration: given!.Expiration!,
      };
    } catch (cause) {
      throw new RoleNotTaken(roleArn, { cause });
    }
  }
}
