import type { Principal } from '../decision.js';
/** Few names for everything, so that what is generated at random has to do with each other. */
export declare const ACCOUNTS: readonly ['111111111111', '222222222222', '333333333333', '444444444444'];
/** Never in the facts. */
export declare const STRANGER = "999999999999";
export declare const ROOT = "r-root";
export declare const UNITS: readonly ["r-root", 'ou-root-aaaaaaaa', 'ou-root-bbbbbbbb', 'ou-root-cccccccc'];
/** Never in the facts. */
export declare const NO_UNIT = "ou-root-nowhere0";
export declare const REGIONS: readonly ['us-east-1', 'eu-central-1'];
export declare const TAG_KEYS: readonly ['team', 'constructor'];
export declare const TAG_VALUES: readonly ['red', 'blue'];
export declare const ENVIRONMENTS: readonly ['prod', 'test'];
export declare const CLAIMS: readonly ['groups', '__proto__'];
export declare const ZONES: readonly ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Nowhere/Land'];
export declare const CLOCK_TIMES: readonly ['00:00', '01:30', '02:00', '02:30', '03:00', '08:00', '23:30'];
/** Around these moments everything happens: clocks go forward and back in Berlin, in New York and on Lord Howe (by half an hour), midnight in UTC, noon. */
export declare const MOMENTS: readonly ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-03-08T07:00:00Z', '2026-04-04T15:00:00Z', '2026-06-01T00:00:00Z', '2026-06-05T12:00:00Z'];
export declare const appArn: (account: string, letter: string) => string;
export declare const domainArn: (account: string) => string;
export declare const roleArn: (account: string) => string;
/** The owners of the last two may be outside the organization; the last is never in the facts. */
export declare const APPS: readonly [string, string, string, string];
export declare const NO_APP: string;
export declare const PRINCIPALS: readonly Principal[];
