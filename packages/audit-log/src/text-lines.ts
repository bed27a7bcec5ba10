import { TextDecoder } from 'node:util';

import { MalformedLine } from './malformed-line.js';

/** Longer than any line of an export: a file without line ends must not fill the memory. */
const defaultLimit = 16 * 1024 * 1024;

/**
 * Splits bytes into lines at `\n`, keeping no more than one line.
 *
 * @throws MalformedLine when a line is longer than `limit` characters, or the bytes are not UTF-8
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit = defaultLimit): AsyncGenerator<string> {
  // strict, and without taking a byte order mark away: no two files are read as the same text
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoded(decoder, chunk)).split('\n');
    rest = lines.pop() as string;
    if (rest.length > limit) throw new MalformedLine(`it is longer than ${limit} characters`);
    yield* lines;
  }
  rest += decoded(decoder);
  if (rest !== '') yield rest;
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new MalformedLine('it is not UTF-8', { cause: error });
  }
}
