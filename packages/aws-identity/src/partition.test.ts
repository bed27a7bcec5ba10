import { describe, expect, it } from '@jest/globals';

import { isRegionName, partitionById, partitionOfRegion } from './partition.js';

describe('partitionOfRegion', () => {
  it.each([
    ['us-east-1', 'aws', 'amazonaws.com'],
    ['ap-southeast-7', 'aws', 'amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
    ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov'],
    ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov'],
    ['eu-isoe-west-1', 'aws-iso-e', 'cloud.adc-e.uk'],
    ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
    ['nowhere', 'aws', 'amazonaws.com'],
  ])('%s is in %s', (region, id, dnsSuffix) => {
    expect(partitionOfRegion(region)).toMatchObject({ id, dnsSuffix });
  });
});

describe('names', () => {
  it('have the form of a Region or not', () => {
    expect(isRegionName('eu-central-2')).toBe(true);
    expect(isRegionName('local')).toBe(false);
    expect(isRegionName('us-east-1a')).toBe(false);
  });

  it('finds partitions by the name in an ARN', () => {
    expect(partitionById('aws-us-gov')?.globalRegion).toBe('us-gov-west-1');
    expect(partitionById('amazon')).toBeUndefined();
  });
});
