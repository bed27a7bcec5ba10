import { describe, expect, it } from '@jest/globals';

import type { ArtifactAccess, PolicyDocument } from './bucket-policy.rules.js';
import { MOST_POLICY_BYTES, PolicyTooLarge, holds, policyPrincipal, withOurStatements } from './bucket-policy.rules.js';

const place = { bucket: 'artifacts', partition: 'aws' };
const grant = (number: number, more: Partial<ArtifactAccess> = {}): ArtifactAccess => ({
  grantId: `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  level: 'WRITE',
  principal: { kind: 'arn', arn: `arn:aws:iam::${String(number).padStart(12, '0')}:root` },
  prefix: 'mlflow',
  ...more,
});
const theirs = { Sid: 'Theirs', Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::artifacts/public/*' };
const statements = (policy: PolicyDocument | undefined) => policy!.Statement as Record<string, unknown>[];

describe('a bucket policy', () => {
  it('gets statements for each grant, within the prefix, and keeps all others', () => {
    const policy = withOurStatements({ Version: '2008-10-17', Statement: theirs }, [grant(1)], place);
    expect(policy!.Version).toBe('2008-10-17');
    const [first, objects, list] = statements(policy);
    expect(first).toEqual(theirs);
    expect(objects).toMatchObject({ Resource: 'arn:aws:s3:::artifacts/mlflow/*', Principal: { AWS: 'arn:aws:iam::000000000001:root' } });
    expect(list).toMatchObject({ Condition: { StringLike: { 's3:prefix': ['mlflow', 'mlflow/*'] } } });
    for (const { Sid } of statements(policy)) expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
  });

  it('loses ours and nothing else when nothing is wanted', () => {
    const before = withOurStatements({ Statement: [theirs] }, [grant(1)], place);
    expect(statements(withOurStatements(before, [], place))).toEqual([theirs]);
    expect(withOurStatements(withOurStatements(undefined, [grant(1)], place), [], place)).toBeUndefined();
  });

  it('is the same whatever S3 makes of its form', () => {
    const wanted = withOurStatements(undefined, [grant(1)], place);
    const back = { Statement: statements(wanted).map((each) => ({ ...Object.fromEntries(Object.entries(each).reverse()) })) };
    expect(holds(back as PolicyDocument, wanted)).toBe(true);
    expect(holds({ Statement: [theirs] }, wanted)).toBe(false);
    expect(holds({ Statement: [theirs] }, undefined)).toBe(true);
  });

  it('puts grants of a kind together before it would be too long, and says so when that is not enough', () => {
    const many = Array.from({ length: 100 }, (_, index) => grant(index + 1));
    const policy = withOurStatements(undefined, many, place);
    expect(statements(policy)).toHaveLength(3);
    expect(Buffer.byteLength(JSON.stringify(policy))).toBeLessThanOrEqual(MOST_POLICY_BYTES);
    const most = Array.from({ length: 1000 }, (_, index) => grant(index + 1));
    expect(() => withOurStatements(undefined, most, place)).toThrow(PolicyTooLarge);
  });

  it('names units and the organization by conditions', () => {
    const names = { partition: 'aws', ramPrincipal: null, organizationId: 'o-1', unitPath: '/r-1/ou-1/' };
    const unit = policyPrincipal('ORG_UNIT', 'ou-1', names)!;
    expect(statements(withOurStatements(undefined, [grant(1, { principal: unit })], place))[0]).toMatchObject({
      Principal: '*',
      Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ['o-1/r-1/ou-1/*'] } },
    });
    const all = policyPrincipal('ORGANIZATION', 'o-1', names)!;
    expect(statements(withOurStatements(undefined, [grant(1, { principal: all })], place))[0]).toMatchObject({
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
    });
    expect(policyPrincipal('DOMAIN', 'd', names)).toBeUndefined();
    expect(policyPrincipal('ORG_UNIT', 'ou-1', { ...names, unitPath: undefined })).toBeUndefined();
  });
});
