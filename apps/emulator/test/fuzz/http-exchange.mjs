import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';

/** No answer within this time is a hang. */
export const DEADLINE_MILLISECONDS = 15_000;

/**
 * @typedef {{ method: string, path: string, headers: Record<string, string>, body: Buffer | string }} HostileRequest
 * @typedef {{ status: number, headers: Record<string, string | string[] | undefined>, body: string } | { silence: string }} Outcome
 */

/** Sends requests over kept-alive connections. What no HTTP client would send goes over {@link sendRaw}. */
export class HostileClient {
  #agent = new Agent({ keepAlive: true, maxSockets: 16 });
  #url;

  constructor(url) {
    this.#url = new URL(url);
  }

  close() {
    this.#agent.destroy();
  }

  /** @param {HostileRequest} sent @returns {Promise<Outcome>} */
  send({ method, path, headers, body }) {
    return new Promise((resolve) => {
      const bytes = Buffer.from(body ?? '');
      const length = bytes.length > 0 || method === 'POST' || method === 'PUT' ? { 'content-length': String(bytes.length) } : {};
      const request = httpRequest(
        {
          host: this.#url.hostname,
          port: this.#url.port,
          agent: this.#agent,
          method,
          path,
          headers: { ...length, ...headers },
          timeout: DEADLINE_MILLISECONDS,
        },
        (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }),
          );
          response.on('error', (error) => resolve({ silence: `the answer broke off: ${error.message}` }));
        },
      );
      request.on('timeout', () => request.destroy(new Error(`no answer in ${DEADLINE_MILLISECONDS} ms`)));
      request.on('error', (error) =>
        resolve({ silence: error.code === 'ECONNRESET' && bytes.length > 1e6 ? 'closed early' : error.message }),
      );
      request.end(bytes);
    });
  }

  /** Bytes as they are. Resolves with what came back before the server closed; a connection that stays open and silent is a hang. */
  sendRaw(bytes) {
    return new Promise((resolve) => {
      const socket = connect({ host: this.#url.hostname, port: Number(this.#url.port) });
      const chunks = [];
      const finish = (outcome) => {
        clearTimeout(timer);
        socket.destroy();
        resolve(outcome);
      };
      const timer = setTimeout(() => finish({ silence: `no answer in ${DEADLINE_MILLISECONDS} ms` }), DEADLINE_MILLISECONDS);
      socket.on('data', (chunk) => {
        chunks.push(chunk);
        const text = Buffer.concat(chunks).toString('latin1');
        if (text.includes('\r\n\r\n')) finish({ status: Number(text.slice(9, 12)), headers: {}, body: text });
      });
      socket.on('close', () => finish({ status: 0, headers: {}, body: '' }));
      socket.on('error', () => finish({ status: 0, headers: {}, body: '' }));
      socket.end(bytes);
    });
  }
}
