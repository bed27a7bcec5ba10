import { systemActor } from '../../access/actor.js';
import { openLedger } from './open-ledger.js';

/** Writes without end, eight changes at a time, and says how far it has come; a test kills it. */
const { ledger } = openLedger(process.argv[2] ?? '');

async function write(writer: number): Promise<never> {
  for (let number = 0; ; number += 1) {
    const { revision } = await ledger.commit(systemActor('default', `writer-${writer}`), async (tx, record) => {
      await tx.webhook.create({
        data: {
          id: crypto.randomUUID(),
          url: `${writer}/${number}`,
          topics: [],
          secrets: [],
          position: 0n,
          createdBy: 'w',
          createdAt: new Date(),
        },
      });
      for (const part of ['a', 'b'])
        record({ action: 'webhook.set', targetType: 'Webhook', targetId: `${writer}/${number}/${part}`, after: { part } });
    });
    process.stdout.write(`${revision}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
