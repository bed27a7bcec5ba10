import { connect } from 'node:net';

const HEADER_END = Buffer.from('\r\n\r\n');
const CHUNKED_END = Buffer.from('\r\n0\r\n\r\n');

/**
 * One kept-alive HTTP/1.1 connection with one request under way at a time. It reads as much of an answer as a load generator
 * needs (status, length, where it ends), which costs a tenth of a full client, so that the server is what is measured.
 */
export class WireConnection {
  /** @param {{ host: string, port: number }} address */
  static async open(address) {
    const socket = connect(address);
    socket.setNoDelay(true);
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new WireConnection(socket);
  }

  #socket;
  #pending = null;
  #received = [];
  #size = 0;
  #answer = null;

  constructor(socket) {
    this.#socket = socket;
    socket.removeAllListeners('error');
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  /**
   * @param {Buffer | string} request the request as it goes over the wire
   * @returns {Promise<{ status: number, body: () => string }>}
   */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#pending = null;
    this.#socket.destroy();
  }

  #fail(error) {
    this.#pending?.reject(error);
    this.#pending = null;
  }

  #read(chunk) {
    this.#received.push(chunk);
    this.#size += chunk.length;
    this.#answer ??= this.#readHeader();
    if (this.#answer === null || !this.#complete(chunk)) return;
    const { status, start, chunked } = this.#answer;
    const parts = this.#received;
    this.#received = [];
    this.#size = 0;
    this.#answer = null;
    const pending = this.#pending;
    this.#pending = null;
    pending?.resolve({ status, body: () => bodyText(Buffer.concat(parts).subarray(start), chunked) });
  }

  #readHeader() {
    const bytes = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
    const end = bytes.indexOf(HEADER_END);
    if (end < 0) return null;
    const header = bytes.latin1Slice(0, end).toLowerCase();
    const length = /\r\ncontent-length: *(\d+)/.exec(header);
    return {
      status: Number(header.slice(9, 12)),
      start: end + 4,
      length: length ? Number(length[1]) : 0,
      chunked: !length && header.includes('chunked'),
    };
  }

  #complete(chunk) {
    const { start, length, chunked } = this.#answer;
    if (!chunked) return this.#size >= start + length;
    const tail = chunk.length >= CHUNKED_END.length ? chunk : Buffer.concat(this.#received);
    return tail.subarray(-CHUNKED_END.length).equals(CHUNKED_END);
  }
}

function bodyText(bytes, chunked) {
  if (!chunked) return bytes.toString('utf8');
  const parts = [];
  for (let at = 0; at < bytes.length;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.latin1Slice(at, lineEnd), 16);
    if (!size) break;
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts).toString('utf8');
}

/**
 * @param {{ method?: string, path: string, body?: string, headers?: Record<string, string> }} request
 * @param {string} host value of the Host header
 */
export function wireRequest({ method = 'POST', path, body, headers = {} }, host) {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Accept: */*',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  if (body !== undefined) lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`;
}
