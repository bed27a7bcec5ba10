import { setTimeout as sleep } from 'node:timers/promises';

import { awsFailure } from './aws-failure.js';
import type { AwsFailureKind } from './aws-failure.js';
import type { CallRates } from './call-rates.js';

/** A call as metrics want it. */
export interface AwsCall {
  readonly service: string;
  readonly operation: string;
  readonly accountId: string;
  readonly region: string;
  readonly outcome: 'succeeded' | AwsFailureKind;
  /** From first attempt to last answer, waits included. */
  readonly milliseconds: number;
}

type Next = (args: object) => Promise<object>;

/** The part of an SDK client that is needed here. */
export interface Client {
  readonly middlewareStack: {
    add(
      middleware: (next: Next, context: { readonly commandName?: string }) => Next,
      options: { readonly step: 'initialize' | 'finalizeRequest'; readonly priority: 'low'; readonly name: string },
    ): void;
  };
}

export interface Observation {
  readonly service: string;
  readonly accountId: string;
  readonly region: string;
  /** Undefined for an endpoint that has no rates. */
  readonly rates: CallRates | undefined;
  readonly observe: ((call: AwsCall) => void) | undefined;
}

/** Makes a client keep to the rates with every attempt, and tell of every call. */
export function observeCalls<Observed>(client: Observed, observation: Observation): Observed {
  const { middlewareStack } = client as Client;
  const { service, accountId, region, rates, observe } = observation;
  if (rates !== undefined) {
    const paced =
      (next: Next, { commandName }: { readonly commandName?: string }) =>
      async (args: object) => {
        const wait = rates.take(`${accountId} ${region}`, service, operationOf(commandName));
        if (wait > 0) await sleep(wait);
        return next(args);
      };
    middlewareStack.add(paced, { step: 'finalizeRequest', priority: 'low', name: 'callRates' });
  }
  if (observe !== undefined) {
    const told =
      (next: Next, { commandName }: { readonly commandName?: string }) =>
      async (args: object) => {
        const begun = performance.now();
        const tell = (outcome: AwsCall['outcome']): void =>
          observe({ service, accountId, region, operation: operationOf(commandName), outcome, milliseconds: performance.now() - begun });
        try {
          const answer = await next(args);
          tell('succeeded');
          return answer;
        } catch (error) {
          tell(awsFailure(error).kind);
          throw error;
        }
      };
    middlewareStack.add(told, { step: 'initialize', priority: 'low', name: 'observeCalls' });
  }
  return client;
}

function operationOf(commandName = ''): string {
  return commandName.replace(/Command$/, '');
}
