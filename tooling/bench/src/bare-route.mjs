import { fileURLToPath } from 'node:url';

import { freePort, startServer } from './server-process.mjs';

export async function startBareRoute(folder) {
  const port = await freePort();
  const script = fileURLToPath(new URL('./bare-route-server.mjs', import.meta.url));
  const server = await startServer({
    command: process.execPath,
    args: [script, String(port)],
    cwd: folder,
    readyUrl: `http://127.0.0.1:${port}/health`,
  });
  return { name: 'bare Fastify', port, prefix: '', ...server };
}
