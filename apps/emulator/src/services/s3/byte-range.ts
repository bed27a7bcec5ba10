import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

/** First and last byte, inclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The range a `Range` header asks for of an object of `size` bytes; undefined (all of it) when it is not a range of bytes. Answers
 * InvalidRange when it lies outside, NotImplemented for several ranges.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | undefined {
  if (header === undefined) return undefined;
  if (/^bytes=[^,]+,/.test(header))
    throw s3Fault(
      'NotImplemented',
      { Header: 'Range' },
      'A header you provided implies functionality that is not implemented: more than one Range',
    );
  const found = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header);
  if (!found || (found[1] === '' && found[2] === '')) return undefined;
  const [first, last] = [found[1] ?? '', found[2] ?? ''];
  if (first === '') return suffix(Number(last), size, header);
  const start = Number(first);
  const end = last === '' ? size - 1 : Number(last);
  if (last !== '' && end < start) return undefined;
  if (start >= size) throw outside(header, size);
  return { start, end: Math.min(end, size - 1) };
}

/** `bytes=first-last` of a copy's source, both ends given and inside the object. */
export function copyRange(header: string | undefined, size: number): ByteRange {
  if (header === undefined) return { start: 0, end: size - 1 };
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(header) ?? [];
  const [start, end] = [Number(first), Number(last)];
  if (first === '' || end < start) {
    const members = { ArgumentName: 'x-amz-copy-source-range', ArgumentValue: header };
    throw s3Fault(
      'InvalidArgument',
      members,
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
    );
  }
  if (end >= size) {
    const members = { ArgumentName: 'x-amz-copy-source-range', ArgumentValue: header };
    throw s3Fault('InvalidArgument', members, `Range specified is not valid for source object of size: ${size}`);
  }
  return { start, end };
}

function suffix(length: number, size: number, header: string): ByteRange {
  if (length === 0 || size === 0) throw outside(header, size);
  return { start: Math.max(size - length, 0), end: size - 1 };
}

function outside(header: string, size: number): Error {
  return s3Fault('InvalidRange', { RangeRequested: header, ActualObjectSize: size });
}
