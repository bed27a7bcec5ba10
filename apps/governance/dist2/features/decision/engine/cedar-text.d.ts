/** A Cedar string. */
export declare function quoted(text: string): string;
/** A Cedar pattern that matches what starts with the text. */
export declare function startingWith(text: string): string;
export type CedarType = 'Organization' | 'OrgUnit' | 'Account' | 'Outside' | 'Role' | 'Domain' | 'MlflowApp' | 'Action';
export declare function uid(type: CedarType, id: string): string;
/** The group that every account outside the organization is in. */
export declare const OUTSIDE = "accounts";
export declare function set(texts: readonly string[]): string;
