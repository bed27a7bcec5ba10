import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { GraphqlWebsocket } from './graphql-websocket.js';

describe('an upgrade that is not for /graphql', () => {
  const server = createServer();
  const upgraded: Socket[] = [];
  const websocket = new GraphqlWebsocket({
    graphql: undefined as never,
    contextOf: () => Promise.reject(new Error('nobody')),
    maximumBody: 1000,
  });
  const ask = async () => {
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    client.write('GET /other HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    const [answer] = (await once(client, 'data')) as [Buffer];
    return { client, answer: answer.toString() };
  };

  beforeAll(async () => {
    server.on('upgrade', (_, socket: Socket) => upgraded.push(socket));
    websocket.register(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => {
    websocket.close();
    server.close();
  });

  it('is refused, and its connection closed', async () => {
    const { client, answer } = await ask();
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    if (!upgraded[0]!.destroyed) await once(upgraded[0]!, 'close');
    client.destroy();
  });

  it('does no harm when its connection breaks', async () => {
    const { client } = await ask();
    const socket = upgraded.at(-1)!;
    expect(() => socket.emit('error', new Error('ECONNRESET'))).not.toThrow();
    client.destroy();
  });
});
