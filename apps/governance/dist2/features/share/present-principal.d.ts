import type { PrincipalKind } from '../../platform/prisma/client/client.js';
/** A stored principal as the API shows it. */
export declare function presentPrincipal(stored: {
    readonly principalKind: PrincipalKind;
    readonly principal: string;
    readonly consumerAccountId: string | null;
    readonly external?: boolean;
}): {
    kind: PrincipalKind;
    value: string;
    accountId: string | null;
    external: boolean;
};
