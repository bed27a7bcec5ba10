/**
 * Makes the CRC of a whole from the CRCs of its pieces without reading the bytes again:
 * crc(A ‖ B) = crc(A) · x^(8·|B|) + crc(B) modulo the polynomial.
 */
export interface CrcCombiner {
  /** Adds the next piece. `value` is its CRC, big-endian; `length` its size in bytes. */
  add(value: Uint8Array, length: number): void;
  /** The CRC of everything added, big-endian. */
  digest(): Buffer;
}

/** `polynomial` is reversed (least significant bit first), as in zlib's 0xedb88320. */
export function crcCombiner(polynomial: bigint, bytes: number): CrcCombiner {
  const width = BigInt(bytes * 8);
  const powerFor = powersOfX(polynomial, width);
  let total = 0n;
  return {
    add: (value, length) => {
      const piece = BigInt(`0x${Buffer.from(value).toString('hex')}`);
      total = multiply(powerFor(length), total, polynomial, width) ^ piece;
    },
    digest: () => Buffer.from(total.toString(16).padStart(bytes * 2, '0'), 'hex'),
  };
}

/** x^(8·length) modulo the polynomial. Parts mostly have one size, so the last answer is kept. */
function powersOfX(polynomial: bigint, width: bigint): (length: number) => bigint {
  const squares = [1n << (width - 9n)];
  let known = { length: 0, power: 1n << (width - 1n) };
  return (length) => {
    if (known.length === length) return known.power;
    let power = 1n << (width - 1n);
    for (let rest = length, bit = 0; rest > 0; rest = Math.floor(rest / 2), bit += 1) {
      const last = squares[bit] ?? multiply(squares[bit - 1]!, squares[bit - 1]!, polynomial, width);
      squares[bit] = last;
      if (rest % 2 === 1) power = multiply(power, last, polynomial, width);
    }
    known = { length, power };
    return power;
  };
}

/** a · b modulo the polynomial over GF(2), bits reversed: the highest bit is x^0. */
function multiply(a: bigint, b: bigint, polynomial: bigint, width: bigint): bigint {
  let product = 0n;
  let shifted = b;
  for (let bit = 1n << (width - 1n); bit > 0n; bit >>= 1n) {
    if (a & bit) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ polynomial : shifted >> 1n;
  }
  return product;
}
