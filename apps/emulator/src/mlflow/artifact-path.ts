import { win32 } from 'node:path';

import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';

const DECODINGS = 10;
/** Python's `urlparse` removes them. */
const DROPPED = /[\t\r\n]/g;
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/g;

/**
 * The decoded path, safe to append to an artifact root: relative, without `..`, control characters escaped.
 * As mlflow 3.10.1 `utils/uri.py` validate_path_is_safe on Linux.
 * @throws MlflowError INVALID_PARAMETER_VALUE
 */
export function safeArtifactPath(path: string): string {
  const decoded = fullyDecoded(path)
    .replace(DROPPED, '')
    .replace(CONTROL_CHARACTER, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  const escapes =
    decoded.includes('#') ||
    /^file:/i.test(decoded) ||
    decoded.startsWith('/') ||
    isAbsoluteOnWindows(decoded) ||
    decoded.split('/').includes('..');
  if (escapes) throw invalidParameterValue('Invalid path');
  return decoded;
}

/** Encoded more than once, a path could hide its dots from a single decoding. */
function fullyDecoded(path: string): string {
  let text = path;
  for (let turn = 0; turn < DECODINGS; turn++) {
    const decoded = decodedOnce(text);
    if (decoded === text) return text;
    text = decoded;
  }
  throw invalidParameterValue('Invalid path');
}

/** A `%` that starts no valid escape stands for itself, as in Python's `unquote`. */
function decodedOnce(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}

const isAbsoluteOnWindows = (path: string): boolean => /^[a-zA-Z]:[\\/]/.test(path) || (path.startsWith('\\\\') && win32.isAbsolute(path));
