import { GENERAL_TEXTS, type GeneralCode } from './general-refusal-texts.js';
import { S3_TEXTS } from './s3-refusal-texts.js';
import type { Reason, Refusal, RefusalOf } from './signature-refusal.js';

/** The wire protocols, which differ in error codes and statuses; `restXml` is S3. */
export type FaultDialect = 'awsJson1.1' | 'restJson1' | 'awsQuery' | 'restXml';

/** An error ready for a protocol's error answer. */
export interface SignatureFault {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** Further elements of S3's error document, e.g. `StringToSign`; empty for the other protocols. */
  readonly details: Readonly<Record<string, string>>;
}

const JSON_CODES: Record<GeneralCode, string> = {
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  IncompleteSignature: 'IncompleteSignatureException',
  InvalidSignature: 'InvalidSignatureException',
  InvalidKey: 'UnrecognizedClientException',
  ExpiredToken: 'ExpiredTokenException',
};

const QUERY_CODES: Record<GeneralCode, string> = {
  MissingAuthenticationToken: 'MissingAuthenticationToken',
  IncompleteSignature: 'IncompleteSignature',
  InvalidSignature: 'SignatureDoesNotMatch',
  InvalidKey: 'InvalidClientTokenId',
  ExpiredToken: 'ExpiredToken',
};

/**
 * The error a service of this protocol answers for a refusal, with AWS's own code, status and words.
 *
 * @example
 * const { code, status, message } = signatureFault(verification.refusal, 'awsJson1.1'); // 'InvalidSignatureException', 400, …
 */
export function signatureFault(refusal: Refusal, dialect: FaultDialect): SignatureFault {
  if (dialect === 'restXml') {
    const [code, status, message, details = {}] = textOf(S3_TEXTS, refusal);
    return { code, status, message, details };
  }
  const [code, message] = textOf(GENERAL_TEXTS, refusal);
  const codes = dialect === 'awsQuery' ? QUERY_CODES : JSON_CODES;
  // awsJson1.1 answers every client error with 400; the others use 403 except for requests that cannot be read
  const status = dialect === 'awsJson1.1' || code === 'IncompleteSignature' ? 400 : 403;
  return { code: codes[code], status, message, details: {} };
}

type Texts<Text> = { readonly [reason in Reason]: (refusal: RefusalOf<reason>) => Text };

function textOf<Text>(texts: Texts<Text>, refusal: Refusal): Text {
  return (texts[refusal.reason] as (refusal: Refusal) => Text)(refusal);
}
