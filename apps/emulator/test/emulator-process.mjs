import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const READY_DEADLINE_MILLISECONDS = 30_000;

/** An emulator in a child process, which can be killed. */
export class EmulatorProcess {
  #child;
  #output = '';
  url = '';

  /** @param {string[]} flags */
  static async start(folder, flags = []) {
    const process = new EmulatorProcess(folder, flags);
    await process.#ready();
    return process;
  }

  /** Starts without waiting, for those who kill it while it starts. */
  constructor(folder, flags = []) {
    this.#child = spawn(process.execPath, [main, '--port', '0', '--data', folder, ...flags], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // here the seed of chance, there a file of accounts
      env: { ...process.env, MLAPPS_SEED: '' },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', (chunk) => {
        this.#output += chunk;
      });
    }
  }

  get pid() {
    return this.#child.pid;
  }

  /** What it printed. */
  get output() {
    return this.#output;
  }

  get running() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async #ready() {
    const deadline = performance.now() + READY_DEADLINE_MILLISECONDS;
    while (!/ready on \S+\n/.test(this.#output)) {
      if (!this.running) throw new Error(`the emulator ended before it was ready:\n${this.#output}`);
      if (performance.now() > deadline) throw new Error(`the emulator was not ready in time:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    this.url = /ready on (\S+)/.exec(this.#output)[1];
  }

  /** SIGKILL: no handler runs, nothing is flushed. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async stop() {
    await this.#end('SIGTERM');
  }

  async #end(signal) {
    if (!this.running) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}
