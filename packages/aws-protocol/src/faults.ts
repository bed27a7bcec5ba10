import type { Protocol } from './service.js';

interface WireName {
  readonly code: string;
  readonly status: number;
}

interface CommonFaultEntry {
  readonly awsJson: WireName;
  readonly restJson: WireName;
  readonly awsQuery: WireName;
  readonly restXml: WireName;
  /** Used when the thrower gives none; `undefined` writes no message at all, as AWS does for a body that is not JSON. */
  readonly message?: string;
}

function wire(code: string, status: number): WireName {
  return { code, status };
}

/** The same code and status in the three protocols that are not S3's. */
function named(code: string, status: number, restXml: WireName, message?: string): CommonFaultEntry {
  const name = wire(code, status);
  return { awsJson: name, restJson: name, awsQuery: name, restXml, ...(message === undefined ? {} : { message }) };
}

/** A code whose name ends in `Exception` in JSON and does not in awsQuery; awsJson answers 400 where the others answer 403. */
function denied(code: string, restXml: WireName, message: string): CommonFaultEntry {
  const exception = code.endsWith('Exception') ? code : `${code}Exception`;
  return { awsJson: wire(exception, 400), restJson: wire(exception, 403), awsQuery: wire(code, 403), restXml, message };
}

/**
 * Errors every AWS service can answer and no operation models, with their code and status in each protocol.
 * Sources: "Common error types" of each API reference, and "Error responses" of the Amazon S3 API reference.
 */
export const commonFaults = {
  validation: {
    awsJson: wire('ValidationException', 400),
    restJson: wire('ValidationException', 400),
    awsQuery: wire('ValidationError', 400),
    restXml: wire('InvalidArgument', 400),
  },
  serialization: {
    awsJson: wire('SerializationException', 400),
    restJson: wire('SerializationException', 400),
    awsQuery: wire('MalformedInput', 400),
    restXml: wire('InvalidArgument', 400),
  },
  malformedXml: named(
    'SerializationException',
    400,
    wire('MalformedXML', 400),
    'The XML you provided was not well-formed or did not validate against our published schema',
  ),
  missingBody: named('SerializationException', 400, wire('MissingRequestBodyError', 400), 'Request Body is empty'),
  invalidUri: named('ValidationException', 400, wire('InvalidURI', 400), "Couldn't parse the specified URI."),
  accessDenied: denied('AccessDenied', wire('AccessDenied', 403), 'Access Denied'),
  throttling: {
    awsJson: wire('ThrottlingException', 400),
    restJson: wire('ThrottlingException', 429),
    awsQuery: wire('Throttling', 400),
    restXml: wire('SlowDown', 503),
    message: 'Rate exceeded',
  },
  unrecognizedClient: {
    awsJson: wire('UnrecognizedClientException', 400),
    restJson: wire('UnrecognizedClientException', 403),
    awsQuery: wire('InvalidClientTokenId', 403),
    restXml: wire('InvalidAccessKeyId', 403),
    message: 'The security token included in the request is invalid.',
  },
  invalidSignature: {
    awsJson: wire('InvalidSignatureException', 400),
    restJson: wire('InvalidSignatureException', 403),
    awsQuery: wire('SignatureDoesNotMatch', 403),
    restXml: wire('SignatureDoesNotMatch', 403),
    message:
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  },
  requestTimeTooSkewed: {
    awsJson: wire('InvalidSignatureException', 400),
    restJson: wire('InvalidSignatureException', 403),
    awsQuery: wire('SignatureDoesNotMatch', 403),
    restXml: wire('RequestTimeTooSkewed', 403),
    message: 'The difference between the request time and the current time is too large.',
  },
  /** A presigned request after its `X-Amz-Expires`. */
  requestExpired: {
    awsJson: wire('InvalidSignatureException', 400),
    restJson: wire('InvalidSignatureException', 403),
    awsQuery: wire('RequestExpired', 400),
    restXml: wire('AccessDenied', 403),
    message: 'Request has expired',
  },
  expiredToken: denied('ExpiredToken', wire('ExpiredToken', 400), 'The security token included in the request is expired'),
  missingAuthentication: denied('MissingAuthenticationToken', wire('AccessDenied', 403), 'Missing Authentication Token'),
  incompleteSignature: {
    awsJson: wire('IncompleteSignatureException', 400),
    restJson: wire('IncompleteSignatureException', 403),
    awsQuery: wire('IncompleteSignature', 400),
    restXml: wire('AuthorizationHeaderMalformed', 400),
    message: 'The request signature does not conform to AWS standards.',
  },
  unknownOperation: {
    awsJson: wire('UnknownOperationException', 400),
    restJson: wire('UnknownOperationException', 404),
    awsQuery: wire('InvalidAction', 400),
    restXml: wire('MethodNotAllowed', 405),
    message: 'The requested operation is not part of this service.',
  },
  /** An operation of AWS that is not served here; the message names it. LocalStack answers the same way. */
  notImplemented: named('InternalFailure', 501, wire('NotImplemented', 501), 'This operation is not implemented.'),
  requestTooLarge: named('RequestEntityTooLargeException', 413, wire('MaxMessageLengthExceeded', 400), 'Your request was too big.'),
  contentSha256Mismatch: {
    awsJson: wire('InvalidSignatureException', 400),
    restJson: wire('InvalidSignatureException', 403),
    awsQuery: wire('SignatureDoesNotMatch', 403),
    restXml: wire('XAmzContentSHA256Mismatch', 400),
    message: "The provided 'x-amz-content-sha256' header does not match what was computed.",
  },
  badDigest: named(
    'ValidationException',
    400,
    wire('BadDigest', 400),
    'The Content-MD5 or checksum value that you specified did not match what we received.',
  ),
  incompleteBody: named(
    'ValidationException',
    400,
    wire('IncompleteBody', 400),
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
  ),
  serviceUnavailable: {
    ...named('ServiceUnavailableException', 503, wire('ServiceUnavailable', 503), 'The service is unavailable. Please try again.'),
    awsQuery: wire('ServiceUnavailable', 503),
  },
  internalFailure: named('InternalFailure', 500, wire('InternalError', 500), 'We encountered an internal error. Please try again.'),
} as const satisfies Record<string, CommonFaultEntry>;

export type CommonFaultName = keyof typeof commonFaults;

/** Members of an error answer besides code and message, e.g. S3's `Resource` or `BucketName`. */
export type FaultMembers = Readonly<Record<string, string | number | undefined>>;

/** An error no operation models. Its code and status are either the same everywhere or those of {@link commonFaults}. */
export class UnmodelledFault extends Error {
  override readonly name = 'UnmodelledFault';

  constructor(
    readonly wireName: (protocol: Protocol) => WireName,
    /** What is answered; `undefined` answers no message member. */
    readonly text: string | undefined,
    readonly members: FaultMembers,
    /** Name of the entry of {@link commonFaults}, when it is one. */
    readonly common?: CommonFaultName,
    /** Headers of the answer beside the protocol's own, e.g. `x-amz-bucket-region`. Only REST services write them. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(text ?? common ?? 'fault');
  }
}

const column: Readonly<Record<Protocol, keyof Omit<CommonFaultEntry, 'message'>>> = {
  'awsJson1.1': 'awsJson',
  restJson1: 'restJson',
  awsQuery: 'awsQuery',
  restXml: 'restXml',
};

/**
 * An error of {@link commonFaults}; the server that answers it chooses the protocol's code and status.
 *
 * @example throw commonFault('invalidSignature');
 */
export function commonFault(name: CommonFaultName, message?: string, members: FaultMembers = {}): UnmodelledFault {
  const entry: CommonFaultEntry = commonFaults[name];
  return new UnmodelledFault((protocol) => entry[column[protocol]], message ?? entry.message, members, name);
}

/**
 * An error with a code of its own that the SDK does not model.
 *
 * @example throw unmodelledFault('InvalidParameterValue', 400, 'The value of MaxItems must be between 1 and 1000.');
 */
export function unmodelledFault(code: string, status: number, message: string, members: FaultMembers = {}): UnmodelledFault {
  const name = wire(code, status);
  return new UnmodelledFault(() => name, message, members);
}
