import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const RAM_READS = /^\/(get|list)/;

/** Passes everything on to an emulator, and counts what changes something in RAM. */
export interface CountingProxy {
  readonly url: string;
  /** Paths of the calls to RAM that change something, e.g. `/createresourceshare`. */
  readonly ramWrites: readonly string[];
  readonly ramReads: () => number;
  /** What every request meets: passed on, connection closed, or the answer thrown away after the work was done. */
  fate: (path: string) => 'pass' | 'refuse' | 'lose';
  close(): Promise<void>;
}

export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const ramWrites: string[] = [];
  let reads = 0;
  const proxy = { fate: (_: string): 'pass' | 'refuse' | 'lose' => 'pass' };
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    const fate = proxy.fate(path);
    if (fate === 'refuse') return void incoming.socket.destroy();
    if (isRam(incoming)) {
      if (RAM_READS.test(path)) reads += 1;
      else ramWrites.push(path.split('?')[0]!);
    }
    passOn(target, incoming, outgoing, fate === 'lose');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${port}`,
    ramWrites,
    ramReads: () => reads,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function isRam({ headers }: IncomingMessage): boolean {
  return /\/ram\/aws4_request/.test(headers.authorization ?? '');
}

/** The Host stays as it was signed. */
function passOn(target: string, incoming: IncomingMessage, outgoing: ServerResponse, lose: boolean): void {
  const { hostname, port } = new URL(target);
  const onward = request({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (answer) => {
    if (lose) return void answer.resume().on('end', () => incoming.socket.destroy());
    outgoing.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
}
