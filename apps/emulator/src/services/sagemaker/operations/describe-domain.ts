import { DescribeDomainCommand } from '@aws-sdk/client-sagemaker';

import { describeDomainRecord } from '../domain.js';
import { findDomain } from '../find-domain.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDomain.html */
export const describeDomain = operation(DescribeDomainCommand, (input, ctx) => describeDomainRecord(findDomain(input.DomainId, ctx)));
