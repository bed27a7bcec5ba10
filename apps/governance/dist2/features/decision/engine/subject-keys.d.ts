import type { Subject } from '../../sharing-policy/sharing-rule.js';
import type { OrganizationTree } from './organization-tree.js';
export declare const ORGANIZATION_KEY = "organization";
export declare const ANY_EXTERNAL_KEY = "external";
export declare const accountKey: (accountId: string) => string;
export declare const unitKey: (unitId: string) => string;
export declare const externalKey: (accountId: string) => string;
export declare const domainKey: (arn: string) => string;
export declare const roleKey: (arn: string) => string;
/** Stands for "something inside of it is named": a denial is found by everything that its subject is in. */
export declare const inside: (key: string) => string;
/** Account in the ARN of a role or domain. */
export declare const accountOfArn: (arn: string) => string;
/** The key under which a principal inside the subject finds an allowance. */
export declare function allowKeyOf(subject: Subject): string;
/** The keys under which a principal that has something in common with the subject finds a denial. */
export declare function denyKeysOf(subject: Subject, tree: OrganizationTree): string[];
