import { randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import type { ReadyConfig } from '../../config.js';
import { CONFIG } from '../../platform/injection-tokens.js';
import { SealingKey } from '../../platform/sealing-key.js';
import type { WebhookSecret } from './webhook.rules.js';

/** How long a replaced secret signs on besides the new one. */
const OVERLAP_MILLISECONDS = 24 * 3600 * 1000;

@Injectable()
export class WebhookSecrets {
  #key: SealingKey | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<ReadyConfig, 'sealingKey' | 'data'>) {}

  /** @returns whsec_… and the sealed list that goes to the database */
  create(before: readonly string[], now: Date): { secret: string; sealed: string[] } {
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    const until = new Date(now.getTime() + OVERLAP_MILLISECONDS).toISOString();
    const [last] = this.open(before);
    const kept = last === undefined ? [] : [{ secret: last.secret, until }];
    return { secret, sealed: [{ secret, until: null }, ...kept].map((each) => this.#sealing().seal(JSON.stringify(each))) };
  }

  open(sealed: readonly string[]): WebhookSecret[] {
    return sealed.map((each) => JSON.parse(this.#sealing().open(each)) as WebhookSecret);
  }

  #sealing(): SealingKey {
    this.#key ??= SealingKey.from(this.config.sealingKey, this.config.data);
    return this.#key;
  }
}
