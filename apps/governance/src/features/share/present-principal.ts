import type { PrincipalKind } from '../../platform/prisma/client/client.js';

/** A stored principal as the API shows it. */
export function presentPrincipal(stored: {
  readonly principalKind: PrincipalKind;
  readonly principal: string;
  readonly consumerAccountId: string | null;
  readonly external?: boolean;
}) {
  const { principalKind: kind, principal: value, consumerAccountId: accountId, external = false } = stored;
  return { kind, value, accountId, external };
}
