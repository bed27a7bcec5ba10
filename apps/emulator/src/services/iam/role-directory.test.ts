import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { ControlStore } from '../../store/control-store.js';
import { openSqliteControlStore } from '../../store/sqlite-control-store.js';
import type { RoleRecord } from './role.js';
import { createRoleDirectory, type RoleDirectory } from './role-directory.js';

const ARN = 'arn:aws:iam::111111111111:role/service-role/Mlflow';

function trustOf(Condition: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'sagemaker.amazonaws.com' }, Action: 'sts:AssumeRole', Condition }],
  });
}

function roleWith(trustPolicy: string): RoleRecord {
  return {
    name: 'Mlflow',
    path: '/service-role/',
    arn: ARN,
    id: 'AROAEXAMPLE',
    createdAt: 0,
    trustPolicy,
    maxSessionDuration: 3600,
    tags: {},
    policies: {},
    attachedPolicies: [],
  };
}

describe('RoleDirectory', () => {
  let folder: string;
  let store: ControlStore;
  let directory: RoleDirectory;
  const source = { account: '111111111111', arn: 'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-1' };
  const put = (trustPolicy: string): void => directory.ofAccount('111111111111').put('mlflow', roleWith(trustPolicy));
  const refuses = (service = 'sagemaker.amazonaws.com', from: { account: string; arn?: string } = source) =>
    directory.refusesService(ARN, service, false, from);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'roles-'));
    store = openSqliteControlStore(join(folder, 'control.db'));
  });
  beforeEach(() => {
    store.clear();
    directory = createRoleDirectory(store);
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it('finds a role by its exact ARN', () => {
    put(trustOf({}));
    expect(directory.find(ARN)?.name).toBe('Mlflow');
    for (const other of [
      ARN.replace('Mlflow', 'mlflow'),
      ARN.replace('service-role/', ''),
      ARN.replace('1:', '2:'),
      'Mlflow',
      ARN.replace(':role', ':user'),
    ]) {
      expect(directory.find(other)).toBeUndefined();
    }
  });

  it('lets a service use a role that trusts it', () => {
    put(trustOf({}));
    expect(refuses()).toBeUndefined();
    expect(refuses('ec2.amazonaws.com')).toContain('does not allow ec2.amazonaws.com');
  });

  it('judges whom the service acts for', () => {
    put(
      trustOf({
        StringEquals: { 'aws:SourceAccount': '111111111111' },
        ArnLike: { 'aws:SourceArn': 'arn:aws:sagemaker:*:111111111111:mlflow-app/*' },
      }),
    );
    expect(refuses()).toBeUndefined();
    expect(refuses(undefined, { account: '222222222222', arn: source.arn })).toBeDefined();
    expect(refuses(undefined, { account: '111111111111' })).toBeDefined();
  });

  it('refuses a role nobody created only when it has to exist', () => {
    expect(directory.refusesService(ARN, 'sagemaker.amazonaws.com', false, source)).toBeUndefined();
    expect(directory.refusesService(ARN, 'sagemaker.amazonaws.com', true, source)).toContain('does not exist');
  });

  it('notes the last use of roles that exist', () => {
    directory.used(ARN, 5, 'eu-west-1');
    expect(directory.find(ARN)).toBeUndefined();
    put(trustOf({}));
    directory.used(ARN, 5, 'eu-west-1');
    expect(directory.find(ARN)?.lastUsed).toEqual({ at: 5, region: 'eu-west-1' });
  });
});
