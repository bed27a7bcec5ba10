import { isAccountId } from '@mlapps/aws-identity/account';
import { accountOfArn, parseArn, parseIamArn } from '@mlapps/aws-identity/arn';

/** What a share may name, taken apart. */
export type Principal =
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'role' | 'user'; readonly account: string }
  | { readonly kind: 'organization'; readonly partition: string; readonly managementAccount: string; readonly organizationId: string }
  | {
      readonly kind: 'unit';
      readonly partition: string;
      readonly managementAccount: string;
      readonly organizationId: string;
      readonly unitId: string;
    }
  | { readonly kind: 'service' };

const ORGANIZATION = /^organization\/(o-[a-z0-9]{10,32})$/;
const UNIT = /^ou\/(o-[a-z0-9]{10,32})\/(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/;
const SERVICE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/;

/** Takes a principal apart; undefined for anything that is none. */
export function parsePrincipal(text: string): Principal | undefined {
  if (isAccountId(text)) return { kind: 'account', account: text };
  if (SERVICE.test(text)) return { kind: 'service' };
  const arn = parseArn(text);
  if (arn === undefined) return undefined;
  if (arn.service === 'organizations' && arn.region === '' && isAccountId(arn.account)) {
    const [, organizationId, unitId] = ORGANIZATION.exec(arn.resource) ?? UNIT.exec(arn.resource) ?? [];
    if (organizationId === undefined) return undefined;
    const organization = { partition: arn.partition, managementAccount: arn.account, organizationId };
    return unitId === undefined ? { kind: 'organization', ...organization } : { kind: 'unit', ...organization, unitId };
  }
  const iam = parseIamArn(text);
  if (iam === undefined || !isAccountId(iam.account) || (iam.kind !== 'role' && iam.kind !== 'user')) return undefined;
  return { kind: iam.kind, account: iam.account };
}

/** Who sees a share that names this principal: an account, or whoever is in the unit or organization. */
export function consumerOf(principal: string): string {
  return principal.startsWith('arn:') && principal.includes(':iam:') ? (accountOfArn(principal) ?? principal) : principal;
}
