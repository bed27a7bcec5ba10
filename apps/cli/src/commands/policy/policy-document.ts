import { readFileSync } from 'node:fs';

import { usageFailure } from '../../failure.js';

/** Text of a file of policies; `-` is standard input. */
export function readDocument(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw usageFailure(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`);
  }
}

export interface DocumentIssue {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

/** As compilers say it, so that editors find the place. */
export function issueLines(file: string, issues: readonly DocumentIssue[]): string[] {
  return issues.map(({ line, column, path, message }) => `${file}:${line}:${column}: ${path === '' ? '' : `${path} `}${message}`);
}
