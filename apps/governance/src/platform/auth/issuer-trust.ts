import { z } from 'zod';

/** Asymmetric ones only: with `none` or a shared secret anybody who can read a token could make one. */
export const SIGNATURE_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

const secureUrl = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}, 'must be https, except on this machine');

/** What tokens of one OpenID Connect issuer have to be like. */
export const issuerTrust = z.strictObject({
  /** Exactly as tokens have it in `iss`. */
  issuer: secureUrl,
  /** Where its keys are; without it, where its discovery document says. */
  jwksUri: secureUrl.optional(),
  /** One of them is in `aud` of every token. */
  audience: z.union([
    z
      .string()
      .min(1)
      .transform((one) => [one]),
    z.array(z.string().min(1)).min(1).max(20),
  ]),
  algorithms: z
    .array(z.enum(SIGNATURE_ALGORITHMS))
    .min(1)
    .default([...SIGNATURE_ALGORITHMS]),
  /** By how much clocks may differ. */
  clockSkewSeconds: z.int().min(0).max(60).default(30),
});

export type IssuerTrust = z.output<typeof issuerTrust>;
