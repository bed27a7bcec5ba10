import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PolicyDraftInput } from '@mlapps/governance-api/schema-types.gen';
import type { INestApplicationContext } from '@nestjs/common';

import type { Config } from './config.js';
import type { Actor, RoleName } from './features/access/actor.js';
import { PolicyActivationService } from './features/sharing-policy/policy-activation.service.js';
import { PolicyDraftService } from './features/sharing-policy/policy-draft.service.js';
import { PolicyReviewService } from './features/sharing-policy/policy-review.service.js';
import { toGlobalId } from './platform/graphql/global-id.js';
import { TenantClients } from './platform/prisma/tenant-clients.js';

const NAME = 'example';

/** Development apps are for everybody in the organization; the others wait for a policy of your own. */
const text: Omit<PolicyDraftInput, 'idempotencyKey'> = {
  name: NAME,
  description: 'What the example organization shares. Change it, or retire it and write your own.',
  content: {
    rules: [
      {
        ruleId: 'development-for-everybody',
        effect: 'ALLOW',
        subjects: [{ kind: 'ORGANIZATION' }],
        resources: [{ kind: 'ENVIRONMENT', name: 'dev' }],
        permissions: ['READ', 'WRITE'],
      },
    ],
  },
};

/**
 * Puts the example policy in force the first time a data folder is used, as people do: Ada writes it, Grace approves it, Ada puts it in force.
 * A start that was cut off goes on where it was; where there are other policies already, and after the first time, nothing is done.
 */
export async function makeExamplePolicy(app: INestApplicationContext, config: Pick<Config, 'data' | 'developmentTenant'>): Promise<void> {
  const stamp = join(config.data, 'example-policy');
  if (existsSync(stamp)) return;
  const tenant = config.developmentTenant;
  const [ada, grace] = [person(tenant, 'ada', 'POLICY_ADMIN'), person(tenant, 'grace', 'APPROVER')];
  const client = app.get(TenantClients).of(tenant);
  const others = await client.sharingPolicy.count({ where: { name: { not: NAME } } });
  if (others === 0) {
    for (;;) {
      const policy = await client.sharingPolicy.findFirst({
        where: { name: NAME },
        include: { versions: { orderBy: { number: 'desc' } } },
      });
      const target = { idempotencyKey: '', id: toGlobalId('SharingPolicy', policy?.id ?? ''), ifVersion: policy?.lockVersion ?? 0 };
      const digest = policy?.versions[0]?.digest ?? '';
      if (policy === null) await app.get(PolicyDraftService).draft({ idempotencyKey: '', ...text }, ada);
      else if (policy.state === 'DRAFT') await app.get(PolicyReviewService).submit(target, ada);
      else if (policy.state === 'IN_REVIEW') await app.get(PolicyReviewService).review({ ...target, digest, approve: true }, grace);
      else if (policy.state === 'APPROVED') await app.get(PolicyActivationService).activate({ ...target, digest }, ada);
      else break;
    }
  }
  writeFileSync(stamp, '');
}

function person(tenant: string, subject: string, role: RoleName): Actor {
  const roles = [{ role, scope: { kind: 'ORGANIZATION' as const } }];
  return { tenant, subject, kind: 'USER', roles, claims: {}, mfaAt: undefined, requestId: 'example-policy' };
}
