/** The entry of a search thread: one message in, one message out, in order. */
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

import { LRUCache } from 'lru-cache';
import { MlflowError } from '@mlapps/mlflow-protocol/errors';

import { ClosedConnections } from '../store/closed-connections.js';
import { Connection } from '../store/connection.js';
import { search } from './search.js';
import type { FromSearchWorker, ToSearchWorker } from './search-request.js';

const port = parentPort;
if (port === null) throw new Error('search-worker.js runs as a worker thread');

const closedConnections = new ClosedConnections();
const connections = new LRUCache<string, Connection>({
  max: (workerData as { connections: number }).connections,
  dispose: (connection) => {
    connection.close();
    closedConnections.add();
  },
});

function connectionOf(file: string): Connection {
  const known = connections.get(file);
  if (known) return known;
  // SQLite would make it, and an app that was removed while its search waited would leave an empty file behind
  if (!existsSync(file)) throw new MlflowError('RESOURCE_DOES_NOT_EXIST', 'The MLflow App was removed before it could answer.');
  const connection = new Connection(file, { queryOnly: true });
  connections.set(file, connection);
  return connection;
}

function answer(message: ToSearchWorker): FromSearchWorker {
  const { id } = message;
  try {
    if ('release' in message) {
      connections.delete(message.release);
      return { id, body: new Uint8Array() };
    }
    if ('checkpoint' in message) {
      connectionOf(message.checkpoint).checkpoint();
      return { id, body: new Uint8Array() };
    }
    return { id, body: utf8(search(connectionOf(message.file), message.request)) };
  } catch (error) {
    if (error instanceof MlflowError) return { id, refusal: { code: error.code, message: error.message } };
    return { id, failure: portable(error) };
  }
}

/** Observed in libsql 0.5.29: its errors lose their message and stack on the way to another thread. */
function portable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const copy = new Error(error.message);
  if (error.stack !== undefined) copy.stack = error.stack;
  return copy;
}

/** Bytes in memory of their own, which can be handed over without a copy. */
const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

port.on('message', (message: ToSearchWorker) => {
  const reply = answer(message);
  port.postMessage(reply, 'body' in reply ? [reply.body.buffer as ArrayBuffer] : []);
});
