import type { PrismaClient } from '../../../platform/prisma/client/client.js';

export interface Filling {
  readonly shares: number;
  readonly policies: number;
}

/** Rows of an organization of 10 units with 200 accounts, whose apps are shared under policies: two grants for each share, one with a request behind it. */
export async function fillShares(client: PrismaClient, { shares, policies }: Filling): Promise<void> {
  const apps = Math.ceil(shares / 3);
  const statements: string[] = [
    `INSERT INTO organization (organization_id, arn, management_account_id, sharing_enabled, observed_at) VALUES ('o-1', 'o-1', '100000000000', true, now())`,
    `INSERT INTO org_unit (unit_id, arn, name, path, observed_at) VALUES ('r-1', 'r-1', 'Root', '/r-1/', now())`,
    `INSERT INTO org_unit (unit_id, arn, name, parent_id, path, observed_at)
     SELECT 'ou-1-' || n, 'ou-1-' || n, 'Unit ' || n, 'r-1', '/r-1/ou-1-' || n || '/', now() FROM generate_series(0, 9) n`,
    `INSERT INTO account (account_id, arn, name, email, state, unit_id, path, observed_at)
     SELECT id, id, 'Account ' || n, id || '@example.com', 'ACTIVE', unit_id, path || id || '/', now()
     FROM generate_series(0, 199) n CROSS JOIN LATERAL (SELECT (200000000000 + n)::text AS id) i JOIN org_unit ON unit_id = 'ou-1-' || n % 10`,
    `INSERT INTO mlflow_app (arn, name, account_id, region, status, domain_arns, observed_at)
     SELECT 'arn:aws:sagemaker:us-east-1:' || account || ':mlflow-app/app-' || n, 'app-' || n, account, 'us-east-1', 'Created', '{}', now()
     FROM generate_series(0, ${apps - 1}) n CROSS JOIN LATERAL (SELECT (200000000000 + n % 200)::text AS account) a`,
    `INSERT INTO sharing_policy (id, name, scope_kind, scope_id, state, latest_version, active_version, created_at, updated_at)
     SELECT ${uuid('p', 'n')}, 'policy-' || lpad(n::text, 4, '0'), 'ORG_UNIT', 'ou-1-' || n % 10, 'ACTIVE', 1, 1, now(), now() FROM generate_series(0, ${policies - 1}) n`,
    `INSERT INTO policy_version (id, policy_id, number, state, digest, document, author, writers, created_at)
     SELECT ${uuid('v', 'n')}, ${uuid('p', 'n')}, 1, 'ACTIVE', 'sha256:' || n, '{"rules":[]}', 'ada', '{ada}', now() FROM generate_series(0, ${policies - 1}) n`,
    `INSERT INTO share (id, owner_account_id, region, resource_arn, permission, name, state, desired_revision, applied_revision, created_at)
     SELECT ${uuid('s', 'n')}, split_part(arn, ':', 5), 'us-east-1', arn, (ARRAY['READ', 'WRITE', 'ADMIN'])[1 + n / ${apps}]::"PermissionLevel",
       'mlapps-' || n, 'ACTIVE', 1, 1, now()
     FROM generate_series(0, ${shares - 1}) n CROSS JOIN LATERAL (SELECT (200000000000 + n % ${apps} % 200)::text AS account) a
       CROSS JOIN LATERAL (SELECT 'arn:aws:sagemaker:us-east-1:' || account || ':mlflow-app/app-' || n % ${apps} AS arn) r`,
    `INSERT INTO policy_share (policy_id, share_id) SELECT ${uuid('p', `n % ${policies}`)}, ${uuid('s', 'n')} FROM generate_series(0, ${shares - 1}) n`,
    `INSERT INTO share_request (id, requester, principal_kind, principal, consumer_account_id, resource_arn, owner_account_id, permission, justification,
       state, decision, required_approvals, created_at, expires_at)
     SELECT ${uuid('a', 'n')}, 'carl', 'ACCOUNT', consumer, consumer, resource_arn, owner_account_id, permission, 'training', 'APPROVED',
       '{"outcome":"ALLOW","reason":"ALLOWED","revision":"1","determining":[],"obligations":null}', 0, now(), now()
     FROM generate_series(0, ${shares - 1}) n CROSS JOIN LATERAL (SELECT (200000000000 + (n * 7 + 1) % 200)::text AS consumer) c JOIN share ON share.id = ${uuid('s', 'n')}`,
    ...[0, 1].map(
      (each) => `INSERT INTO "grant" (id, share_id, request_id, policy_id, principal_kind, principal, consumer_account_id, ram_principal, external, resource_arn,
         permission, state, applied, created_at, active_since)
       SELECT ${uuid(each === 0 ? 'b' : 'c', 'n')}, share.id, ${each === 0 ? uuid('a', 'n') : 'NULL'}, ${uuid('p', `n % ${policies}`)}, 'ACCOUNT', consumer, consumer,
         consumer, false, resource_arn, permission, 'ACTIVE', true, now(), now()
       FROM generate_series(0, ${shares - 1}) n CROSS JOIN LATERAL (SELECT (200000000000 + (n * 7 + 1 + ${each}) % 200)::text AS consumer) c
       JOIN share ON share.id = ${uuid('s', 'n')}`,
    ),
    `INSERT INTO companion (id, grant_id, kind, target) SELECT gen_random_uuid(), id, 'BUCKET_POLICY', 'artifacts' FROM "grant"`,
  ];
  for (const statement of statements) await client.$executeRawUnsafe(statement);
}

/** An id whose order is that of the numbers, as those of version 7 are in the order of time. */
function uuid(kind: string, number: string): string {
  const prefix = { p: '1', v: '2', s: '3', a: '4', b: '5', c: '6' }[kind];
  return `('0${prefix}000000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}

/** What a portal shows first: policies, what is shared under them, with whom, and where that is. */
export const PORTAL_BY_POLICY = `query PortalByPolicy {
  sharingPolicies(first: 20) {
    nodes {
      id name state
      shares(first: 5) {
        nodes {
          id state permission
          owner { accountId name orgUnit { path name } }
          grants(first: 5) { nodes { id state principal { kind value } app { name account { accountId name orgUnit { path name } } } } }
        }
      }
    }
  }
}`;

export const PORTAL_BY_SHARE = `query PortalByShare {
  shares(first: 20) {
    nodes {
      id state permission
      owner { accountId name orgUnit { path name } }
      app { name account { name } }
      grants(first: 10) {
        nodes { id state principal { kind value } request { justification requester approvals { approver } } companions { kind target applied } }
        pageInfo { hasNextPage endCursor }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
