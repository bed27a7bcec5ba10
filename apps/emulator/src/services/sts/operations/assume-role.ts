import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { assumedRoleArn, parseIamArn } from '@mlapps/aws-identity/arn';
import { commonFault } from '@mlapps/aws-protocol/faults';

import { describeCredentials, newSession } from '../credentials.js';
import { refuseMfa } from '../mfa.js';
import { operation } from '../operation.js';
import { roleSeconds } from '../role-duration.js';
import { packedPolicySize, roleSessionOf } from '../role-session.js';
import { accessDenied, checkTrust } from '../role-trust.js';
import { unknownRoleId } from '../unknown-role.js';

/** Longest session of a role nobody created, whose own limit is therefore not known. */
const LONGEST_SECONDS = 43_200;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const assumeRole = operation(AssumeRoleCommand, (input, ctx) => {
  const parsed = parseIamArn(input.RoleArn);
  if (parsed?.kind !== 'role' || parsed.partition !== ctx.partition) throw commonFault('validation', `${input.RoleArn} is invalid`);
  if (input.ProvidedContexts !== undefined) throw commonFault('validation', 'ProvidedContexts is not supported by mlapps; leave it out.');
  const caller = ctx.sessions.find(ctx.caller.accessKeyId);
  const session = roleSessionOf(input, input.RoleArn, caller?.role);
  const role = ctx.roleDirectory.find(input.RoleArn);
  if (role === undefined && !ctx.assumeUnknownRoles) throw accessDenied('sts:AssumeRole', input.RoleArn, ctx);
  if (role !== undefined) checkTrust(role, input, session, caller, ctx);
  if (input.SourceIdentity !== undefined && input.SourceIdentity !== session.sourceIdentity) {
    throw accessDenied('sts:SetSourceIdentity', input.RoleArn, ctx);
  }
  refuseMfa(input);
  const seconds = roleSeconds(input.DurationSeconds, role?.maxSessionDuration ?? LONGEST_SECONDS, caller?.role !== undefined);
  const packed = packedPolicySize(session);
  const userId = `${role?.id ?? unknownRoleId(input.RoleArn)}:${input.RoleSessionName}`;
  const arn = assumedRoleArn(parsed.partition, parsed.account, parsed.name, input.RoleSessionName);
  const record = newSession(
    { account: parsed.account, arn, userId, seconds, minimumTokenSize: input.MinimumSessionTokenSize, role: session },
    ctx,
  );
  ctx.sessions.create(record);
  ctx.roleDirectory.used(input.RoleArn, record.issuedAt, ctx.region);
  return {
    Credentials: describeCredentials(record),
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
    ...(packed === undefined ? {} : { PackedPolicySize: packed }),
    ...(session.sourceIdentity === undefined ? {} : { SourceIdentity: session.sourceIdentity }),
  };
});
