import { spawn } from 'node:child_process';
import { createServer, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** True when the address answers 200. */
function answers(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 30_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
    request.on('timeout', () => request.destroy());
  });
}

/**
 * Starts a server in its own process group and waits until `readyUrl` answers 200.
 *
 * @param {{ command: string, args: string[], cwd: string, env?: Record<string, string>, readyUrl: string, deadline?: number }} how
 * @returns {Promise<{ pid: number, seconds: number, output: () => string, stop: () => Promise<void> }>} `seconds`: spawn to first answer
 */
export async function startServer({ command, args, cwd, env = {}, readyUrl, deadline = 180 }) {
  const begun = performance.now();
  const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  const keep = (chunk) => {
    output = (output + chunk).slice(-200_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let ended = false;
  const exit = new Promise((resolve) => child.once('exit', resolve).once('error', resolve)).then(() => {
    ended = true;
  });
  while (!(await answers(readyUrl))) {
    if (ended) throw new Error(`${command} ${args.join(' ')} ended before it was ready:\n${output}`);
    if (performance.now() - begun > deadline * 1000) {
      signalGroup(child.pid, 'SIGKILL');
      throw new Error(`${command} was not ready after ${deadline} s:\n${output}`);
    }
    await sleep(5);
  }
  return { pid: child.pid, seconds: (performance.now() - begun) / 1000, output: () => output, stop: () => stop(child, exit) };
}

async function stop(child, exit) {
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([exit, sleep(10_000)]);
  signalGroup(child.pid, 'SIGKILL');
  await exit;
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
