import { describe, expect, it } from '@jest/globals';

import { checksumAlgorithms, isChecksumValue, knownAlgorithm } from './checksum-algorithm.js';
import { crcCombiner } from './combine-crc.js';
import { digestPool } from './digests.js';

const pool = digestPool();

async function hex(name: (typeof checksumAlgorithms)[number]['name'], ...chunks: (string | Buffer)[]): Promise<string> {
  const digest = await pool.make(name);
  for (const chunk of chunks) digest.update(Buffer.from(chunk));
  return digest.digest().toString('hex');
}

describe('digests', () => {
  // The check values of the CRC catalogue (https://reveng.sourceforge.io/crc-catalogue/) and of the xxHash specification.
  it.each([
    ['CRC32', 'cbf43926'],
    ['CRC32C', 'e3069283'],
    ['CRC64NVME', 'ae8b14860a799888'],
    ['MD5', '25f9e794323b453885f5181f1b624d0b'],
    ['SHA1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['SHA256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ] as const)('%s of the nine digits', async (name, expected) => {
    expect(await hex(name, '123456789')).toBe(expected);
    expect(await hex(name, '1234', '', '56789')).toBe(expected);
  });

  it.each([
    ['XXHASH64', 'ef46db3751d8e999'],
    ['XXHASH3', '2d06800538d394c2'],
    ['XXHASH128', '99aa06d3014798d86001c324468d497f'],
  ] as const)('%s of nothing', async (name, expected) => {
    expect(await hex(name)).toBe(expected);
  });

  it('gives as many bytes as the algorithm says', async () => {
    for (const { name, bytes } of checksumAlgorithms) expect((await hex(name, 'abc')).length).toBe(bytes * 2);
  });

  it('keeps two uploads apart that run at the same time', async () => {
    const [one, two] = await Promise.all([pool.make('CRC64NVME'), pool.make('CRC64NVME')]);
    one.update(Buffer.from('12345'));
    two.update(Buffer.from('x'));
    one.update(Buffer.from('6789'));
    expect(one.digest().toString('hex')).toBe('ae8b14860a799888');
    expect(two.digest().toString('hex')).not.toBe('ae8b14860a799888');
  });
});

describe('crcCombiner', () => {
  const whole = Buffer.from('It was the best of times, it was the worst of times'.repeat(50));

  it.each(['CRC32', 'CRC32C', 'CRC64NVME'] as const)('%s of pieces of any size', async (name) => {
    const { polynomial, bytes } = knownAlgorithm(name);
    for (const cuts of [[0], [1], [7, 7, 1000], [999, 0, 1], [whole.length]]) {
      const combiner = crcCombiner(polynomial!, bytes);
      let start = 0;
      for (const length of [...cuts, whole.length - cuts.reduce((sum, cut) => sum + cut, 0)]) {
        const piece = whole.subarray(start, start + length);
        combiner.add(Buffer.from(await hex(name, piece), 'hex'), piece.length);
        start += length;
      }
      expect(combiner.digest().toString('hex')).toBe(await hex(name, whole));
    }
  });
});

describe('isChecksumValue', () => {
  it('wants base64 of the right length', () => {
    const crc = knownAlgorithm('CRC32');
    expect(isChecksumValue(crc, 'y/Q5Jg==')).toBe(true);
    for (const wrong of ['', 'y/Q5Jg', 'y/Q5Jg=', '####', 'AAAAAAAAAAA=', 'y/Q5Jg== ']) expect(isChecksumValue(crc, wrong)).toBe(false);
  });
});
