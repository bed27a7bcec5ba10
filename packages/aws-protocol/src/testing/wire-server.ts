import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { createAwsServer } from '../aws-server.js';
import { commonFault } from '../faults.js';
import { newRequestId } from '../request-id.js';
import type { AwsRequest, AwsResponse, AwsService } from '../service.js';

export interface TestContext {
  readonly requestId: string;
}

export interface WireServer {
  readonly endpoint: string;
  /** What SDK clients of this server are made with. */
  readonly client: {
    readonly endpoint: string;
    readonly region: string;
    readonly maxAttempts: 1;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  /** Errors that were answered as internal failures. */
  readonly internalErrors: unknown[];
  close(): Promise<void>;
}

/** The smallest gateway: one service behind node:http on a free port. */
export async function serve(service: AwsService<TestContext>): Promise<WireServer> {
  const internalErrors: unknown[] = [];
  const aws = createAwsServer(service, { onInternalError: (error) => internalErrors.push(error) });
  const answer = async (incoming: IncomingMessage): Promise<AwsResponse> => {
    const requestId = newRequestId();
    const [path = '/', query = ''] = (incoming.url ?? '/').split('?');
    const head = { method: incoming.method ?? 'GET', path, query, headers: incoming.headers };
    const streams = service.protocol === 'restXml';
    const request: AwsRequest = { ...head, body: streams ? incoming : Buffer.concat(await incoming.toArray()) };
    const route = aws.route(request);
    if (route.kind === 'operation') return aws.handle(route.operation, request, { requestId });
    return aws.fault(commonFault('notImplemented', `The operation ${route.name} is not implemented.`), requestId, head.method);
  };
  const server = createServer((incoming, outgoing) => {
    void answer(incoming).then((response) => send(response, outgoing));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    client: { endpoint, region: 'eu-west-1', maxAttempts: 1, credentials: { accessKeyId: '111122223333', secretAccessKey: 'secret' } },
    internalErrors,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function send({ status, headers, body }: AwsResponse, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(status, headers);
  if (body instanceof Readable) await pipeline(body, outgoing);
  else outgoing.end(body);
}
