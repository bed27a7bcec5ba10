import { describe, expect, it } from '@jest/globals';

import { readableLine } from './log-line.js';

describe('a line of the log', () => {
  it('shows the stack of an error below it', () => {
    const err = { type: 'TypeError', message: 'x is not a function', stack: 'TypeError: x is not a function\n    at y.js:1:1' };
    const line = readableLine(
      JSON.stringify({ level: 50, time: 0, service: 's3', operation: 'GetObject', status: 500, milliseconds: 1, err, msg: 'request' }),
    );
    expect(line).toMatch(/ ERROR s3 GetObject 500 1 ms\n {4}TypeError: x is not a function\n {8}at y\.js:1:1$/);
  });

  it('keeps what only looks like a request', () => {
    expect(readableLine('{"level":30,"time":0,"service":"s3","msg":"swept"}')).toMatch(/ INFO {2}swept service=s3$/);
  });

  it.each(['plain text', '{"half', '{"no":"level"}'])('leaves %s as it is', (line) => {
    expect(readableLine(line)).toBe(line);
  });
});
