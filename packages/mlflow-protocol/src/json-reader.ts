/**
 * Reads JSON as MLflow's server does (Python's `json.loads`): integers beyond 2^53 exact, bare NaN and Infinity accepted,
 * the last of two equal keys wins. `JSON.parse` does the work unless the text holds something it would get wrong.
 */
import { MalformedJsonError } from './json-value.js';
import type { JsonValue } from './json-value.js';
import { scanJson } from './json-scan.js';
import { LosslessJsonParser } from './lossless-json-parser.js';

/** Python's own reader gives up near 1000 levels (RecursionError), protobuf at 100. */
export const maxJsonDepth = 200;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * @throws MalformedJsonError
 * @example readJson('{"step": 9223372036854775807}') // { step: 9223372036854775807n }
 */
export function readJson(input: string | Uint8Array): JsonValue {
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  const { isTooDeep, hasLongInteger } = scanJson(text, maxJsonDepth);
  if (isTooDeep) throw new MalformedJsonError(`JSON is nested deeper than ${maxJsonDepth} levels`);
  if (!hasLongInteger) {
    try {
      return JSON.parse(text) as JsonValue;
    } catch {
      // Python accepts a little more than JSON.parse; the slow reader decides and knows the position.
    }
  }
  return new LosslessJsonParser(text).parse();
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new MalformedJsonError('the body is not valid UTF-8', { cause });
  }
}
