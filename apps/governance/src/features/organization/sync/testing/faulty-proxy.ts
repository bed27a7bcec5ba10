import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A call on its way to the emulator. */
export interface ProxiedCall {
  readonly operation: string;
  /** Of the caller; of the role, when one is taken. */
  readonly accountId: string;
  readonly region: string;
}

export interface Fault {
  readonly status: number;
  readonly code: string;
}

/** Stands before an emulator and does what AWS does on a bad day. */
export interface FaultyProxy {
  readonly url: string;
  /** What was asked, in order. */
  readonly calls: ProxiedCall[];
  /** Answers with an error in the emulator's place; a promise holds the call up until it is settled. */
  fault: (call: ProxiedCall) => Fault | undefined | Promise<Fault | undefined>;
  /** Cuts lists into pages of so many, each after an empty page with a token. */
  pageSize: number | undefined;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

export async function faultyProxy(target: string): Promise<FaultyProxy> {
  const accounts = new Map<string, string>();
  const pages = new Map<string, Record<string, unknown>>();
  const server = createServer((incoming, response) => void handle(incoming, response));
  const proxy: FaultyProxy = {
    url: '',
    calls: [],
    fault: () => undefined,
    pageSize: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await buffer(incoming)).toString();
    const call = callOf(incoming, body, accounts);
    proxy.calls.push(call);
    const fault = await proxy.fault(call);
    if (fault !== undefined) return void answerFault(response, fault, body);
    const { NextToken: token } = call.operation.startsWith('List') ? (JSON.parse(body) as { NextToken?: string }) : {};
    const page = token === undefined ? undefined : pages.get(token);
    const answer = page === undefined ? await forwarded(target, incoming, body) : undefined;
    if (call.operation === 'AssumeRole' && answer?.status === 200) {
      accounts.set(/<AccessKeyId>(\w+)</.exec(answer.body)![1]!, call.accountId);
    }
    const text = page === undefined ? answer!.body : JSON.stringify(page);
    const isCut = proxy.pageSize !== undefined && call.operation.startsWith('List') && page === undefined && answer!.status === 200;
    const {
      'content-length': _,
      'transfer-encoding': __,
      ...headers
    } = answer?.headers ?? { 'content-type': 'application/x-amz-json-1.1' };
    response.writeHead(answer?.status ?? 200, headers).end(isCut ? JSON.stringify(cut(text, proxy.pageSize!, pages)) : text);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(proxy, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

function callOf({ headers }: IncomingMessage, body: string, accounts: ReadonlyMap<string, string>): ProxiedCall {
  const [, key = '', region = ''] = /Credential=(\w+)\/\d+\/([\w-]+)\//.exec(headers.authorization ?? '') ?? [];
  const target = headers['x-amz-target'] as string | undefined;
  const form = target === undefined ? new URLSearchParams(body) : undefined;
  const operation = target?.split('.').pop() ?? form?.get('Action') ?? 'Unknown';
  const role = form?.get('RoleArn')?.split(':')[4];
  return { operation, region, accountId: role ?? accounts.get(key) ?? key };
}

function answerFault(response: ServerResponse, { status, code }: Fault, body: string): void {
  if (body.startsWith('{') || body === '') {
    response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify({ __type: code, message: `${code} here` }));
    return;
  }
  const error = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${code} here</Message></Error></ErrorResponse>`;
  response.writeHead(status, { 'content-type': 'text/xml' }).end(error);
}

function forwarded(target: string, incoming: IncomingMessage, body: string): Promise<Answer> {
  const { method = 'POST', url = '/', headers } = incoming;
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(url, target), { method, headers }, (response) => {
      buffer(response).then(
        (answered) => resolve({ status: response.statusCode!, headers: response.headers, body: answered.toString() }),
        reject,
      );
    });
    outgoing.on('error', reject).end(body);
  });
}

/** The first page, which is empty; the others are kept under their tokens. */
function cut(text: string, size: number, pages: Map<string, Record<string, unknown>>): Record<string, unknown> {
  const whole = JSON.parse(text) as Record<string, unknown>;
  const [name, items] = Object.entries(whole).find((entry): entry is [string, unknown[]] => Array.isArray(entry[1])) ?? ['', []];
  let next = whole['NextToken'] as string | undefined;
  for (let end = items.length; end > 0; end -= size) {
    const token = `cut-${pages.size}`;
    pages.set(token, { [name]: items.slice(Math.max(0, end - size), end), NextToken: next });
    next = token;
  }
  return { [name]: [], NextToken: next };
}
