import { describe, expect, it } from '@jest/globals';

import { iamAccess } from '../services/iam/resources.js';
import { iam } from '../services/iam/service.js';
import { organizationsAccess } from '../services/organizations/resources.js';
import { organizations } from '../services/organizations/service.js';
import { ramAccess } from '../services/ram/resources.js';
import { ram } from '../services/ram/service.js';
import { sagemakerAccess } from '../services/sagemaker/resources.js';
import { sagemaker } from '../services/sagemaker/service.js';
import { servicequotasAccess } from '../services/servicequotas/resources.js';
import { servicequotas } from '../services/servicequotas/service.js';
import { stsAccess } from '../services/sts/resources.js';
import { sts } from '../services/sts/service.js';

const tables = [
  { service: iam, access: iamAccess },
  { service: organizations, access: organizationsAccess },
  { service: ram, access: ramAccess },
  { service: sagemaker, access: sagemakerAccess },
  { service: servicequotas, access: servicequotasAccess },
  { service: sts, access: stsAccess },
];

describe('the tables of what operations ask permission for', () => {
  it.each(tables)('$service.name has every operation that is served', ({ service, access }) => {
    const missing = service.operations.map(({ name }) => name).filter((name) => !Object.hasOwn(access.operations, name));
    expect(missing).toEqual([]);
  });

  it.each(tables)('$service.name has no operation that AWS does not have', ({ service, access }) => {
    const unknown = Object.keys(access.operations).filter((name) => !Object.hasOwn(service.constraints.operations, name));
    expect(unknown).toEqual([]);
  });
});
