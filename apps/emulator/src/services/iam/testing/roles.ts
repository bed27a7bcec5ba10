import { CreateRoleCommand, type CreateRoleCommandInput, type IAMClient, type Role } from '@aws-sdk/client-iam';

/** A trust policy for whom it names: an account, an ARN, or `{ Service: … }`. */
export function trusting(principal: unknown, more: object = {}): string {
  const Principal = typeof principal === 'string' ? { AWS: principal } : principal;
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...more }] });
}

/** An identity policy that allows reading S3. */
export const READ_S3 = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: '*' }] });

export const SAGEMAKER_TRUST = trusting({ Service: 'sagemaker.amazonaws.com' });

export async function createRole(iam: IAMClient, RoleName: string, more: Partial<CreateRoleCommandInput> = {}): Promise<Role> {
  const { Role: role } = await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: SAGEMAKER_TRUST, ...more }));
  return role as Role;
}

/** Items of every page of a list, and how many pages there were. */
export async function allPages<Item>(
  list: (
    Marker: string | undefined,
  ) => Promise<{ readonly items: Item[] | undefined; readonly IsTruncated: boolean | undefined; readonly Marker: string | undefined }>,
): Promise<{ items: Item[]; pages: number }> {
  const items: Item[] = [];
  let marker: string | undefined;
  let pages = 0;
  do {
    const page = await list(marker);
    items.push(...(page.items ?? []));
    marker = page.IsTruncated ? page.Marker : undefined;
    pages += 1;
  } while (marker !== undefined);
  return { items, pages };
}
