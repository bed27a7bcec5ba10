import { Agent as PlainAgent, type ClientRequest, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';

/** The connections to LocalStack. */
export interface Upstream {
  /** `http://localhost:4567` */
  readonly endpoint: string;
  /** Its `Host`. */
  readonly host: string;
  open(request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly pooled?: boolean;
  }): ClientRequest;
  close(): void;
}

/** LocalStack did not answer. */
export class LocalstackUnavailable extends Error {
  override readonly name = 'LocalstackUnavailable';

  constructor(
    readonly endpoint: string,
    readonly reason: string,
  ) {
    super(
      `LocalStack at ${endpoint} does not answer (${reason}). This request goes there because --localstack-endpoint ` +
        '(LOCALSTACK_ENDPOINT) is set: start LocalStack, or start mlapps without that setting.',
    );
  }
}

/** A connection failed before an answer came. */
export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection';

  constructor(
    readonly reason: string,
    /** It had served an earlier request. */
    readonly wasReused: boolean,
  ) {
    super(reason);
  }
}

const CONNECT_MILLISECONDS = 5000;
const KEPT_CONNECTIONS = 64;

/**
 * @param onConnectionLost called whenever a connection ends: LocalStack may have been stopped, and its state with it
 */
export function connectUpstream(endpoint: string, onConnectionLost: () => void): Upstream {
  const url = new URL(endpoint);
  const secure = url.protocol === 'https:';
  const agent = new (secure ? SecureAgent : PlainAgent)({ keepAlive: true, maxFreeSockets: KEPT_CONNECTIONS });
  const request = secure ? secureRequest : plainRequest;
  const known = new WeakSet<Socket>();
  return {
    endpoint: url.origin,
    host: url.host,
    open: ({ method, path, headers, pooled = true }) => {
      const hostname = url.hostname.replace(/^\[|\]$/g, '');
      const sent = request({ agent: pooled ? agent : false, hostname, port: url.port, method, path, headers });
      sent.on('socket', (socket) => {
        if (socket.connecting) limitConnecting(socket, sent);
        if (!pooled || known.has(socket)) return;
        known.add(socket);
        socket.once('close', onConnectionLost);
      });
      return sent;
    },
    close: () => agent.destroy(),
  };
}

function limitConnecting(socket: Socket, sent: ClientRequest): void {
  const late = setTimeout(() => sent.destroy(new Error(`no connection within ${CONNECT_MILLISECONDS / 1000} s`)), CONNECT_MILLISECONDS);
  socket.once('connect', () => clearTimeout(late));
  socket.once('close', () => clearTimeout(late));
}
