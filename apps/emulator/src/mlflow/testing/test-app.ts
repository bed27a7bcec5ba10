import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { readJson } from '@mlapps/mlflow-protocol/json-reader';

import { randomIds } from '../../ids.js';
import type { MlflowApp, MlflowApps, MlflowAppsOptions, MlflowResponse } from '../mlflow-apps.js';
import { createMlflowApps } from '../mlflow-apps.js';
import { folderArtifacts } from './folder-artifacts.js';

export const API = '/api/2.0/mlflow/';
export const AJAX = '/ajax-api/2.0/mlflow/';

export interface Refusal {
  readonly status: number;
  readonly error_code: string;
  readonly message: string;
}

/** The data plane in a folder of its own, asked as the gateway asks it. Paths are relative to `/api/2.0/mlflow/` unless they start with `/`. */
export interface TestApp {
  readonly apps: MlflowApps;
  readonly app: MlflowApp;
  readonly folder: string;
  /** What the data plane takes for the time, in milliseconds. */
  time: number;
  send(method: string, path: string, options?: SendOptions): Promise<MlflowResponse>;
  /** The parsed answer; fails unless the status is 200. */
  post<Answer = unknown>(path: string, body: unknown): Promise<Answer>;
  get<Answer = unknown>(path: string, query?: Query): Promise<Answer>;
  /** The error; fails when the request succeeds. */
  refused(method: 'GET' | 'POST', path: string, members?: object): Promise<Refusal>;
  createExperiment(name: string): Promise<string>;
  createRun(experimentId?: string, more?: object): Promise<string>;
  close(): Promise<void>;
}

export interface SendOptions {
  readonly query?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly app?: MlflowApp;
}

type Query = Readonly<Record<string, string | number | readonly string[]>>;

export function testApp(options: Partial<MlflowAppsOptions> = {}): TestApp {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'mlapps-mlflow-'));
  const app: MlflowApp = {
    id: 'app-TEST',
    account: '123456789012',
    artifactRoot: 's3://bucket/root',
    mlflowVersion: '3.10.1',
  };
  const test = {
    time: 1_700_000_000_000,
    now: () => test.time,
  };
  const apps = createMlflowApps({
    folder,
    now: test.now,
    ids: randomIds,
    artifactsOf: () => folderArtifacts(join(folder, 'artifacts')),
    log: { error: (fields) => console.error(fields) },
    ...options,
  });

  async function send(method: string, path: string, given: SendOptions = {}): Promise<MlflowResponse> {
    return apps.handle({
      app: given.app ?? app,
      method,
      path: path.startsWith('/') ? path : API + path,
      query: given.query ?? '',
      headers: given.headers ?? { 'content-type': 'application/json' },
      body: Buffer.from(given.body ?? ''),
    });
  }

  const post = async <Answer>(path: string, body: unknown): Promise<Answer> =>
    answerOf<Answer>(await send('POST', path, { body: JSON.stringify(body) }));
  const get = async <Answer>(path: string, query: Query = {}): Promise<Answer> =>
    answerOf<Answer>(await send('GET', path, { query: queryString(query) }));

  return Object.assign(test, {
    apps,
    app,
    folder,
    send,
    post,
    get,
    refused: async (method: 'GET' | 'POST', path: string, members: object = {}): Promise<Refusal> => {
      const sent = method === 'GET' ? { query: queryString(members as Query) } : { body: JSON.stringify(members) };
      const response = await send(method, path, sent);
      if (response.status < 400) throw new Error(`${method} ${path} was accepted: ${await textOf(response)}`);
      return { status: response.status, ...(readJson(await textOf(response)) as object) } as Refusal;
    },
    createExperiment: async (name: string) => (await post<{ experiment_id: string }>('experiments/create', { name })).experiment_id,
    createRun: async (experimentId = '0', more: object = {}) =>
      (await post<{ run: { info: { run_id: string } } }>('runs/create', { experiment_id: experimentId, ...more })).run.info.run_id,
    close: async () => {
      await apps.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

export async function textOf({ body }: MlflowResponse): Promise<string> {
  if (!(body instanceof Readable)) return body.toString();
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answerOf<Answer>(response: MlflowResponse): Promise<Answer> {
  const text = await textOf(response);
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return readJson(text) as Answer;
}

function queryString(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of typeof value === 'object' ? value : [value]) parameters.append(name, String(item));
  }
  return parameters.toString();
}
