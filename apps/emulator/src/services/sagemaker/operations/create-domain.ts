import { CreateDomainCommand, ResourceInUse, ResourceLimitExceeded } from '@aws-sdk/client-sagemaker';
import { fault } from '@mlapps/aws-protocol/fault';
import { DOMAIN_QUOTA } from '@mlapps/catalog/quotas';

import { domainUrl, newDomain } from '../domain.js';
import { operation } from '../operation.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html */
export const createDomain = operation(CreateDomainCommand, (input, ctx) => {
  const domains = ctx.domains.list();
  const limit = ctx.limitOf(DOMAIN_QUOTA);
  if (domains.length >= limit) {
    throw fault(
      ResourceLimitExceeded,
      `The account-level service limit 'Maximum number of Studio domains allowed per account' is ${limit} Domains, with current utilization of ${domains.length} Domains and a request delta of 1 Domains. Please use AWS Service Quotas to request an increase for this quota.`,
    );
  }
  if (domains.some((domain) => domain.given.DomainName === input.DomainName)) {
    throw fault(ResourceInUse, `Domain with name ${input.DomainName} already exists.`);
  }
  const domain = newDomain(input, withTags({}, input.Tags), ctx);
  ctx.domains.put(domain.id, domain);
  return { DomainArn: domain.arn, DomainId: domain.id, Url: domainUrl(domain) };
});
