import type { CreateDomainRequest, DescribeDomainResponse, DomainDetails } from '@aws-sdk/client-sagemaker';

import type { IdSource, RequestContext } from '../../request-context.js';

/** A Studio domain, as far as MLflow Apps need one: what CreateDomain was given, and what the service adds. */
export interface DomainRecord {
  /** `d-` and 12 characters of `a-z0-9`. */
  readonly id: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly tags: Readonly<Record<string, string>>;
  /** The members that DescribeDomain gives back as they came. */
  readonly given: Omit<CreateDomainRequest, 'Tags'>;
  readonly homeEfsFileSystemId: string;
  readonly securityGroupId: string | undefined;
}

const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function newDomain(input: CreateDomainRequest, tags: DomainRecord['tags'], ctx: RequestContext): DomainRecord {
  const { Tags: _tags, ...given } = input;
  const id = newDomainId(ctx.ids);
  const appsReachVpc = given.DomainSettings?.RStudioServerProDomainSettings !== undefined && given.AppNetworkAccessType === 'VpcOnly';
  return {
    id,
    arn: `arn:${ctx.partition}:sagemaker:${ctx.region}:${ctx.account}:domain/${id}`,
    createdAt: ctx.now().getTime(),
    tags,
    given,
    homeEfsFileSystemId: `fs-${ctx.ids.hex(8).slice(0, 17)}`,
    securityGroupId: appsReachVpc ? `sg-${ctx.ids.hex(9).slice(0, 17)}` : undefined,
  };
}

export function newDomainId(ids: IdSource): string {
  return `d-${ids.pick(ID_ALPHABET, 12)}`;
}

export function domainUrl(domain: DomainRecord): string {
  const region = domain.arn.split(':')[3];
  return `https://${domain.id}.studio.${region}.sagemaker.aws`;
}

export function describeDomainRecord(domain: DomainRecord): DescribeDomainResponse {
  return {
    AppNetworkAccessType: 'PublicInternetOnly',
    ...domain.given,
    ...summarizeDomain(domain),
    HomeEfsFileSystemId: domain.homeEfsFileSystemId,
    SecurityGroupIdForDomainBoundary: domain.securityGroupId,
  };
}

export function summarizeDomain(domain: DomainRecord): DomainDetails {
  return {
    DomainArn: domain.arn,
    DomainId: domain.id,
    DomainName: domain.given.DomainName,
    Status: 'InService',
    CreationTime: new Date(domain.createdAt),
    LastModifiedTime: new Date(domain.createdAt),
    Url: domainUrl(domain),
  };
}
