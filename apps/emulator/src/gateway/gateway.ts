import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

import type { Emulator } from '../emulator.js';
import type { Answer } from './answer.js';
import { authenticate } from './authenticate.js';
import { checkHost } from './check-host.js';
import { cors } from './cors.js';
import { detect } from './detect.js';
import { dispatch } from './dispatch.js';
import { type Exchange, openExchange } from './exchange.js';
import { faultAnswer } from './fault-answer.js';
import { recordRequest } from './record-request.js';
import { RequestAborted } from './read-body.js';
import { respond } from './respond.js';
import { throttle } from './throttle.js';

/** One step of a request's way. It adds to the exchange and goes on, or gives the answer. */
export type Step = (exchange: Exchange, emulator: Emulator) => Answer | undefined | Promise<Answer | undefined>;

/** The way of every request, in order. */
export const steps: readonly Step[] = [checkHost, cors, detect, authenticate, throttle, dispatch];

/** Answers one request; never throws. Only here errors are caught. */
export async function handleRequest(request: IncomingMessage, response: ServerResponse, emulator: Emulator): Promise<void> {
  const exchange = openExchange(request, response, emulator.config.region);
  let answer: Answer;
  let cause: unknown;
  try {
    answer = await walk(exchange, emulator);
  } catch (error) {
    if (error instanceof RequestAborted) {
      response.destroy();
      return;
    }
    cause = error;
    answer = faultAnswer(error, exchange);
  }
  try {
    await respond(exchange, answer);
  } catch (error) {
    // an answer that HTTP cannot carry is an error of ours, never the end of the process
    cause = error;
    answer = faultAnswer(error, exchange);
    if (response.headersSent) response.destroy();
    else await respond(exchange, answer);
  }
  // what nobody has read is dropped, so that the client can send its next request
  if (exchange.body instanceof Readable && exchange.body !== request) exchange.body.destroy();
  recordRequest(exchange, answer, cause, emulator);
}

async function walk(exchange: Exchange, emulator: Emulator): Promise<Answer> {
  for (const step of steps) {
    const given = step(exchange, emulator);
    const answer = given instanceof Promise ? await given : given;
    if (answer) return answer;
  }
  throw new Error('no step answered');
}
