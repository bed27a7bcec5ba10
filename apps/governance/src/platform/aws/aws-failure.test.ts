import { describe, expect, it } from '@jest/globals';

import { RoleNotTaken, awsFailure } from './aws-failure.js';

const named = (name: string, more: object = {}) => Object.assign(new Error('why'), { name, ...more });
const answered = (name: string, httpStatusCode: number) => named(name, { $metadata: { httpStatusCode } });

describe('awsFailure', () => {
  it.each([
    ['throttled', answered('ThrottlingException', 400)],
    ['throttled', answered('TooManyRequestsException', 400)],
    ['throttled', answered('SlowDown', 503)],
    ['throttled', answered('Unknown', 429)],
    ['denied', answered('AccessDeniedException', 400)],
    ['denied', answered('AccessDenied', 403)],
    ['denied', answered('ExpiredTokenException', 400)],
    ['denied', named('CredentialsProviderError')],
    ['notFound', answered('ResourceNotFound', 400)],
    ['notFound', answered('UnknownResourceException', 400)],
    ['notFound', answered('NoSuchEntityException', 404)],
    ['unreachable', named('Error', { code: 'ECONNREFUSED' })],
    ['unreachable', named('TimeoutError')],
    ['unreachable', answered('InternalFailure', 500)],
    ['unreachable', named('SyntaxError', { $response: { statusCode: 502 } })],
    ['other', answered('ValidationException', 400)],
    ['other', new TypeError('ours')],
    ['other', undefined],
  ])('says %s', (kind, error) => {
    expect(awsFailure(error)).toMatchObject({ kind, isTransient: kind === 'throttled' || kind === 'unreachable', roleArn: undefined });
  });

  it('names the role that could not be taken, and why', () => {
    const error = new RoleNotTaken('arn:role', { cause: answered('AccessDenied', 403) });
    expect(awsFailure(error)).toEqual({ kind: 'denied', code: 'AccessDenied', message: 'why', roleArn: 'arn:role', isTransient: false });
  });
});
