import { parsePolicy, type Condition, type Statement } from '../../authorization/policy/policy-document.js';

/** Keys that, held to a fixed value, keep a statement for everybody from being public. */
const NARROWING = new Set([
  ...['aws:principalaccount', 'aws:principalarn', 'aws:principalorgid', 'aws:principalorgpaths', 'aws:sourceaccount', 'aws:sourcearn'],
  ...['aws:sourceorgid', 'aws:sourceowner', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:userid', 's3:dataaccesspointaccount'],
  ...['s3:dataaccesspointarn', 's3:x-amz-server-side-encryption-aws-kms-key-id'],
]);
const NARROWING_OPERATORS = /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like))$/;

/**
 * Whether a bucket policy lets everybody in: an Allow for everybody that no condition holds to fixed values.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function isPublicPolicy(document: string): boolean {
  return parsePolicy(document, 'resource').some(isPublic);
}

function isPublic({ effect, principals, notPrincipals, conditions }: Statement): boolean {
  if (effect !== 'Allow' || (notPrincipals === undefined && !principals?.['AWS']?.includes('*'))) return false;
  return !conditions.some(isNarrow);
}

function isNarrow({ operator, key, values }: Condition): boolean {
  const name = key.toLowerCase();
  if (operator === 'IpAddress' && name === 'aws:sourceip') return values.every(isNarrowRange);
  if (!NARROWING_OPERATORS.test(operator) || !NARROWING.has(name)) return false;
  return values.every((value) => !/[*?]|\$\{/.test(value));
}

/** Broader than /8, or than /32 in IPv6, is public. */
function isNarrowRange(range: string): boolean {
  const [network = '', bits] = range.split('/');
  return bits === undefined || Number(bits) >= (network.includes(':') ? 32 : 8);
}
