import {
  InvalidStateTransitionException,
  MalformedArnException,
  type OperationNotPermittedException,
  UnknownResourceException,
} from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { type ExceptionClass, fault } from '@mlapps/aws-protocol/fault';

import { shareStatus } from './association-standing.js';
import type { RamContext } from './context.js';
import type { ResourceShareRecord } from './resource-share.js';

const SHARE = /^resource-share\/[0-9a-f-]{36}$/;

/** @throws MalformedArnException */
export function checkShareArn(arn: string): void {
  const parsed = parseArn(arn);
  if (parsed?.service !== 'ram' || !SHARE.test(parsed.resource)) throw malformedArn(arn);
}

export function malformedArn(arn: string): MalformedArnException {
  return fault(MalformedArnException, `The specified resource ARN ${arn} is not valid. Verify the ARN and try again.`);
}

export function unknownShare(arn: string): UnknownResourceException {
  return fault(UnknownResourceException, `ResourceShare ${arn} could not be found.`);
}

/**
 * A share of the caller's account in its Region.
 *
 * @throws MalformedArnException, UnknownResourceException
 */
export function findOwnShare(arn: string, ctx: RamContext): ResourceShareRecord {
  checkShareArn(arn);
  const share = ctx.shares.findShare(arn);
  if (share?.owner !== ctx.account || regionOf(share) !== ctx.region || shareStatus(share, ctx.now().getTime()) === 'DELETED') {
    throw unknownShare(arn);
  }
  return share;
}

/**
 * A share of the caller's account that may be changed.
 *
 * @param Refusal of an operation that does not model InvalidStateTransitionException
 * @throws MalformedArnException, UnknownResourceException, InvalidStateTransitionException
 */
export function findChangeableShare(
  arn: string,
  ctx: RamContext,
  Refusal: ExceptionClass<InvalidStateTransitionException | OperationNotPermittedException> = InvalidStateTransitionException,
): ResourceShareRecord {
  const share = findOwnShare(arn, ctx);
  if (shareStatus(share, ctx.now().getTime()) === 'DELETING') throw fault(Refusal, `ResourceShare ${arn} is being deleted.`);
  if (share.featureSet !== 'STANDARD') {
    throw fault(Refusal, `ResourceShare ${arn} was created from a resource-based policy. Promote it before you change it.`);
  }
  return share;
}

export function regionOf({ arn }: Pick<ResourceShareRecord, 'arn'>): string {
  return parseArn(arn)!.region;
}
