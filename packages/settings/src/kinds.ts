import { z } from 'zod';

/** A switch: its flag alone turns it on. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false', 'on', 'off', '1', '0', ''])], 'must be true or false')
  .transform((given) => given === true || given === '' || given === 'true' || given === 'on' || given === '1');

/** Comma separated. */
export const list = z.union([z.array(z.string()), z.string()]).transform((given) =>
  typeof given === 'string'
    ? given
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : given,
);

export const number = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number),
  ],
  'must be a number, zero or more',
);
export const whole = number.pipe(z.number().int());
/** A day at most. */
export const seconds = number.pipe(z.number().max(86_400, 'must be a day at most, which is 86400'));
export const fraction = number.pipe(z.number().max(1, 'must be from 0 to 1'));
/** Where to listen; 0 is any free one. */
export const port = whole.pipe(z.number().min(0).max(65_535));
export const account = z.string().regex(/^\d{12}$/, 'must be 12 digits');
export const region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must look like us-east-1');
