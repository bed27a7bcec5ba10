import { CreateDomainCommand, ResourceInUse, ResourceLimitExceeded } from '@aws-sdk/client-sagemaker';
import { fault } from '@mlapps/aws-protocol/fault';

import { domainUrl, newDomain } from '../domain.js';
import { operation } from '../operation.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html */
export const createDomain = operation(CreateDomainCommand, (input, ctx) => {
  const domains = ctx.domains.list();
  if (domains.length >= ctx.settings.domainLimit) {
    throw fault(
      ResourceLimitExceeded,
      `The account-level service limit 'Maximum number of Studio domains allowed per account' is ${ctx.settings.domainLimit} Domains, with current utilization of ${domains.length} Domains and a request delta of 1 Domains. Please use AWS Service Quotas to request an increase for this quota.`,
    );
  }
  if (domains.some((domain) => domain.given.DomainName === input.DomainName)) {
    throw fault(ResourceInUse, `Domain with name ${input.DomainName} already exists.`);
  }
  const domain = newDomain(input, withTags({}, input.Tags), ctx);
  ctx.domains.put(domain.id, domain);
  return { DomainArn: domain.arn, DomainId: domain.id, Url: domainUrl(domain) };
});
