import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { isConditionOperator } from '../../authorization/policy/condition.js';
import { parsePolicy, PolicyRefused, type Statement } from '../../authorization/policy/policy-document.js';
import { compileGlob, globMatches } from '../../authorization/policy/text-pattern.js';
import { bucketActions, objectActions } from './resources.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
const mostBytes = 20 * 1024;

/** IAM's words for a wrong document, by what S3 says instead. */
const wordsOfS3: readonly (readonly [RegExp, string | undefined])[] = [
  [/^This policy contains invalid Json$/, undefined],
  [/^Policy document must be version/, 'The policy must contain a valid version string'],
  [/^Missing required field /, '$&'],
  [/^Policy statement must contain actions/, 'Missing required field Action'],
  [/^Policy statement must contain resources/, 'Missing required field Resource'],
  [/^Actions\/Conditions must be prefaced/, 'Policy has invalid action'],
  [/^Resource .* must be in ARN format/s, 'Policy has invalid resource'],
  [/^Invalid principal in policy/, 'Invalid principal in policy'],
];

/**
 * Checks a bucket policy by S3's rules.
 *
 * @throws MalformedPolicy
 */
export function checkBucketPolicy(text: string, bucket: string, partition: string): void {
  if (Buffer.byteLength(text) > mostBytes) throw malformed(`Policies must be at most ${mostBytes} bytes`);
  const statements = read(text);
  if (statements.length === 0) throw malformed('Missing required field Statement');
  for (const statement of statements) checkStatement(statement, `arn:${partition}:s3:::${bucket}`);
}

function read(text: string): Statement[] {
  try {
    return parsePolicy(text, 'resource');
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    const found = wordsOfS3.find(([words]) => words.test(error.message));
    throw malformed(found ? found[1]?.replace('$&', error.message) : 'Invalid policy syntax.');
  }
}

function checkStatement(statement: Statement, bucketArn: string): void {
  const actions = statement.notActions ?? statement.actions;
  if (actions.some((action) => action !== '*' && !/^s3:/i.test(action))) throw malformed('Policy has invalid action');
  const resources = statement.notResources ?? statement.resources ?? [];
  if (!resources.every((resource) => isOfBucket(resource, bucketArn))) throw malformed('Policy has invalid resource');
  const wrong = statement.conditions.find(({ operator }) => !isConditionOperator(operator));
  if (wrong) throw malformed(`Invalid Condition type : ${wrong.operator}`);
  if (statement.notActions || statement.notResources) return;
  if (!actions.every((action) => applies(action, resources, bucketArn)))
    throw malformed('Action does not apply to any resource(s) in statement');
}

/** The bucket itself, what is in it, or a pattern that begins with it. */
function isOfBucket(resource: string, bucketArn: string): boolean {
  return resource === bucketArn || (resource.startsWith(bucketArn) && /[/*?]/.test(resource.charAt(bucketArn.length)));
}

/** Actions on buckets need the bucket among the resources, actions on objects something in it. Unknown ones are let pass. */
function applies(action: string, resources: readonly string[], bucketArn: string): boolean {
  const glob = compileGlob(action.toLowerCase());
  const onBuckets = [...bucketActions].some((known) => globMatches(known, glob));
  const onObjects = [...objectActions].some((known) => globMatches(known, glob));
  if (!onBuckets && !onObjects) return true;
  const tail = (resource: string): string => resource.slice(bucketArn.length);
  const anyBucket = resources.some((resource) => !tail(resource).startsWith('/'));
  const anyObject = resources.some((resource) => /^[/*?]/.test(tail(resource)));
  return (onBuckets && anyBucket) || (onObjects && anyObject);
}

function malformed(message: string | undefined): Error {
  return s3Fault('MalformedPolicy', {}, message);
}
