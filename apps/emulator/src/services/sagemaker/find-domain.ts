import { ResourceNotFound } from '@aws-sdk/client-sagemaker';
import { fault } from '@mlapps/aws-protocol/fault';

import type { SageMakerContext } from './context.js';
import type { DomainRecord } from './domain.js';

/** @throws ResourceNotFound */
export function findDomain(id: string, ctx: SageMakerContext): DomainRecord {
  const domain = ctx.domains.get(id);
  if (!domain) throw fault(ResourceNotFound, `Domain with id ${id} does not exist.`);
  return domain;
}
