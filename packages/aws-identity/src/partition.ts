/** One AWS partition: a closed world of Regions with its own ARN prefix and domain names. */
export interface Partition {
  /** Second part of an ARN, e.g. `aws-cn`. */
  readonly id: string;
  readonly dnsSuffix: string;
  readonly dualStackDnsSuffix: string;
  /** Region in which the partition's global services (IAM, STS global, Organizations) sign. */
  readonly globalRegion: string;
}

interface PartitionRule {
  readonly partition: Partition;
  readonly regions: RegExp;
}

const AWS: Partition = { id: 'aws', dnsSuffix: 'amazonaws.com', dualStackDnsSuffix: 'api.aws', globalRegion: 'us-east-1' };

/** Regular expressions, suffixes and global Regions as published in botocore 1.44.5, `data/partitions.json`. */
const RULES: readonly PartitionRule[] = [
  { partition: AWS, regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/ },
  rule('aws-cn', /^cn-\w+-\d+$/, 'amazonaws.com.cn', 'api.amazonwebservices.com.cn', 'cn-northwest-1'),
  rule('aws-eusc', /^eusc-(de)-\w+-\d+$/, 'amazonaws.eu', 'api.amazonwebservices.eu', 'eusc-de-east-1'),
  rule('aws-iso', /^us-iso-\w+-\d+$/, 'c2s.ic.gov', 'api.aws.ic.gov', 'us-iso-east-1'),
  rule('aws-iso-b', /^us-isob-\w+-\d+$/, 'sc2s.sgov.gov', 'api.aws.scloud', 'us-isob-east-1'),
  rule('aws-iso-e', /^eu-isoe-\w+-\d+$/, 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'eu-isoe-west-1'),
  rule('aws-iso-f', /^us-isof-\w+-\d+$/, 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'us-isof-south-1'),
  rule('aws-us-gov', /^us-gov-\w+-\d+$/, 'amazonaws.com', 'api.aws', 'us-gov-west-1'),
];

function rule(id: string, regions: RegExp, dnsSuffix: string, dualStackDnsSuffix: string, globalRegion: string): PartitionRule {
  return { partition: { id, dnsSuffix, dualStackDnsSuffix, globalRegion }, regions };
}

/** True when the text has the form of a Region of any partition; says nothing of whether that Region exists. */
export function isRegionName(text: string): boolean {
  return RULES.some(({ regions }) => regions.test(text));
}

/**
 * Partition of a Region. A name of no known form belongs to `aws`, as in the SDKs' endpoint rules.
 *
 * @example
 * partitionOfRegion('cn-north-1').id; // 'aws-cn'
 */
export function partitionOfRegion(region: string): Partition {
  return RULES.find(({ regions }) => regions.test(region))?.partition ?? AWS;
}

/** Partition by the second part of an ARN, undefined when there is none of that name. */
export function partitionById(id: string): Partition | undefined {
  return RULES.find(({ partition }) => partition.id === id)?.partition;
}
