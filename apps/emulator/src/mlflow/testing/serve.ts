/** `node serve.js <port> <folder>`: the data plane of one app behind node:http, for suites that speak HTTP to it. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { randomIds } from '../../ids.js';
import type { MlflowApp } from '../mlflow-apps.js';
import { createMlflowApps } from '../mlflow-apps.js';
import { folderArtifacts } from './folder-artifacts.js';

const [port = '0', folder = '.'] = process.argv.slice(2);
const app: MlflowApp = {
  id: 'app-TEST',
  account: '123456789012',
  artifactRoot: 's3://bucket/root',
  mlflowVersion: '3.10.1',
};
const apps = createMlflowApps({
  folder: join(folder, 'apps'),
  now: Date.now,
  ids: randomIds,
  artifactsOf: () => folderArtifacts(join(folder, 'artifacts')),
  log: { error: (fields, message) => console.error(message, fields) },
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const body = await bodyOf(request);
  const answer = await apps.handle({ app, method: request.method ?? 'GET', path, query, headers: request.headers, body });
  response.writeHead(answer.status, answer.headers);
  if (answer.body instanceof Readable) answer.body.pipe(response);
  else response.end(answer.body);
}

const server = createServer((request, response) => void serve(request, response));

server.listen(Number(port), '127.0.0.1', () => console.log(JSON.stringify(server.address())));
