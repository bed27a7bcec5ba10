import { Readable } from 'node:stream';

import { commonFault } from './faults.js';

/**
 * All of a body that may be a stream.
 *
 * @param limit in bytes
 * @throws the common fault `requestTooLarge`
 * @example const document = await wholeBody(request.body, 8 * 1024 * 1024);
 */
export async function wholeBody(body: Uint8Array | Readable, limit: number): Promise<Uint8Array> {
  if (!(body instanceof Readable)) return body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw commonFault('requestTooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
