import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** A block of code in a page, to be run. */
export interface GuideStep {
  /** Heading it stands under, and the line it begins at. */
  readonly title: string;
  readonly language: 'sh' | 'js';
  readonly code: string;
  /** What the page shows as its output; `…` stands for anything. */
  readonly shown: string | undefined;
}

const mlapps = fileURLToPath(import.meta.resolve('@mlapps/cli/package.json')).replace(/package\.json$/, 'bin/mlapps.js');
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Blocks `sh` and `js` of a Markdown page, each with the block `json` or `text` that follows it. */
export function guideSteps(markdown: string): GuideStep[] {
  const steps: GuideStep[] = [];
  const blocks = /^(#+ (?<heading>.*)|```(?<language>\w+)\n(?<code>[^]*?)^```)$/gm;
  let heading = '';
  for (const { groups = {}, index } of markdown.matchAll(blocks)) {
    const { language, code = '' } = groups;
    heading = groups['heading'] ?? heading;
    if (language === 'sh' || language === 'js') {
      const line = markdown.slice(0, index).split('\n').length;
      steps.push({ title: `${heading}, line ${line}`, language, code, shown: undefined });
    } else if (language === 'json' || language === 'text') steps.push({ ...steps.pop()!, shown: code });
  }
  return steps;
}

/**
 * Runs the steps in one shell, each with the variables of those before; it ends at the first that fails.
 *
 * @returns what each step printed, and at the end what went wrong
 */
export async function runGuide(steps: readonly GuideStep[], environment: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-guide-'));
  try {
    symlinkSync(modules, join(folder, 'node_modules'));
    writeFileSync(join(folder, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${mlapps}" "$@"\n`);
    chmodSync(join(folder, 'npx'), 0o755);
    const script = ['set -euo pipefail -a', ...steps.map(scriptOf), "printf '\\036'"].join('\n');
    const shell = spawn('bash', ['-s'], {
      cwd: folder,
      // eslint-disable-next-line no-restricted-syntax -- programs are found by this machine's PATH; the rest of its environment stays out
      env: { PATH: `${folder}:${process.env['PATH']}`, HOME: folder, ...environment },
    });
    shell.stdin.end(script);
    const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
    const [, ...printed] = stdout.split('\x1e');
    return { printed, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scriptOf({ language, code }: GuideStep): string {
  return `printf '\\036'\n${language === 'sh' ? code : `node --input-type=module <<'JS'\n${code}JS`}`;
}

/** Whether something was printed as a page shows it: white space does not count, and `…` stands for anything. */
export function isAsShown(printed: string, shown: string): boolean {
  const pattern = bare(shown)
    .split('…')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(bare(printed));
}

function bare(given: string): string {
  return given.replace(/\s+/g, '');
}
