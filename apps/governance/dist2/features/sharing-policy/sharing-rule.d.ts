import { z } from 'zod';
/**
 * Whom a rule is about. An account is in its unit, every unit above it, and the organization; a role and a domain are in their account.
 *
 * An ALLOW holds for what is wholly inside a subject: only `EXTERNAL_ACCOUNT` reaches outside the organization, so an account that leaves loses what
 * `ACCOUNT`, `ROLE` and `DOMAIN` gave it. A DENY holds for everything that has something in common with a subject, wherever the account is: a unit with
 * a denied account in it is denied.
 */
export declare const subject: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"ACCOUNT">;
    accountId: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"ORG_UNIT">;
    unitId: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"ORGANIZATION">;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"EXTERNAL_ACCOUNT">;
    accountId: z.ZodOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"DOMAIN">;
    domainArn: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"ROLE">;
    roleArn: z.ZodString;
}, z.core.$strict>], "kind">;
/** Which MLflow Apps a rule is about. */
export declare const resource: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"ANY">;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"APP">;
    appArn: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"TAG">;
    key: z.ZodString;
    values: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"OWNER_ACCOUNT">;
    accountId: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"OWNER_ORG_UNIT">;
    unitId: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"DOMAIN">;
    domainArn: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"ENVIRONMENT">;
    name: z.ZodString;
}, z.core.$strict>], "kind">;
/**
 * READ describes the app and opens its UI read-only by agreement; WRITE calls its whole REST API; ADMIN also updates the app.
 *
 * Each includes the ones before it. So an ALLOW of WRITE allows READ as well; a DENY of READ denies all three, because WRITE and ADMIN include READ, and
 * a DENY of ADMIN denies only ADMIN.
 */
export declare const permissionLevel: z.ZodEnum<{
    ADMIN: "ADMIN";
    READ: "READ";
    WRITE: "WRITE";
}>;
/** What must hold besides; all conditions of a rule must. One whose attribute is unknown or malformed is an error, and an erroring rule never grants. */
export declare const condition: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"REGION">;
    regions: z.ZodArray<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"RESOURCE_TAG">;
    key: z.ZodString;
    values: z.ZodArray<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"PRINCIPAL_TAG">;
    key: z.ZodString;
    values: z.ZodArray<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"TICKET">;
    prefix: z.ZodDefault<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"MFA">;
    maximumAgeSeconds: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"CLAIM">;
    name: z.ZodString;
    values: z.ZodArray<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"TIME_WINDOW">;
    days: z.ZodArray<z.ZodEnum<{
        FRI: "FRI";
        MON: "MON";
        SAT: "SAT";
        SUN: "SUN";
        THU: "THU";
        TUE: "TUE";
        WED: "WED";
    }>>;
    from: z.ZodString;
    to: z.ZodString;
    timeZone: z.ZodDefault<z.ZodString>;
}, z.core.$strict>], "kind">;
/** One rule of a sharing policy: typed, so that forms, diffs and "does this widen access?" can read it. */
export declare const sharingRule: z.ZodObject<{
    ruleId: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    effect: z.ZodEnum<{
        ALLOW: "ALLOW";
        DENY: "DENY";
    }>;
    subjects: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"ACCOUNT">;
        accountId: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"ORG_UNIT">;
        unitId: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"ORGANIZATION">;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"EXTERNAL_ACCOUNT">;
        accountId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"DOMAIN">;
        domainArn: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"ROLE">;
        roleArn: z.ZodString;
    }, z.core.$strict>], "kind">>;
    resources: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"ANY">;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"APP">;
        appArn: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"TAG">;
        key: z.ZodString;
        values: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"OWNER_ACCOUNT">;
        accountId: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"OWNER_ORG_UNIT">;
        unitId: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"DOMAIN">;
        domainArn: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"ENVIRONMENT">;
        name: z.ZodString;
    }, z.core.$strict>], "kind">>;
    permissions: z.ZodArray<z.ZodEnum<{
        ADMIN: "ADMIN";
        READ: "READ";
        WRITE: "WRITE";
    }>>;
    conditions: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"REGION">;
        regions: z.ZodArray<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"RESOURCE_TAG">;
        key: z.ZodString;
        values: z.ZodArray<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"PRINCIPAL_TAG">;
        key: z.ZodString;
        values: z.ZodArray<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"TICKET">;
        prefix: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"MFA">;
        maximumAgeSeconds: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"CLAIM">;
        name: z.ZodString;
        values: z.ZodArray<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"TIME_WINDOW">;
        days: z.ZodArray<z.ZodEnum<{
            FRI: "FRI";
            MON: "MON";
            SAT: "SAT";
            SUN: "SUN";
            THU: "THU";
            TUE: "TUE";
            WED: "WED";
        }>>;
        from: z.ZodString;
        to: z.ZodString;
        timeZone: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>], "kind">>>;
    notBefore: z.ZodOptional<z.ZodISODateTime>;
    notAfter: z.ZodOptional<z.ZodISODateTime>;
    requiresAcceptance: z.ZodDefault<z.ZodBoolean>;
    retainOnLeave: z.ZodDefault<z.ZodBoolean>;
    maximumDurationSeconds: z.ZodOptional<z.ZodInt>;
    approvals: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
/** What a policy version holds; its digest is over the canonical JSON of this. */
export declare const policyDocument: z.ZodObject<{
    rules: z.ZodArray<z.ZodObject<{
        ruleId: z.ZodString;
        description: z.ZodOptional<z.ZodString>;
        effect: z.ZodEnum<{
            ALLOW: "ALLOW";
            DENY: "DENY";
        }>;
        subjects: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"ACCOUNT">;
            accountId: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"ORG_UNIT">;
            unitId: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"ORGANIZATION">;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"EXTERNAL_ACCOUNT">;
            accountId: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"DOMAIN">;
            domainArn: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"ROLE">;
            roleArn: z.ZodString;
        }, z.core.$strict>], "kind">>;
        resources: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"ANY">;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"APP">;
            appArn: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"TAG">;
            key: z.ZodString;
            values: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"OWNER_ACCOUNT">;
            accountId: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"OWNER_ORG_UNIT">;
            unitId: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"DOMAIN">;
            domainArn: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"ENVIRONMENT">;
            name: z.ZodString;
        }, z.core.$strict>], "kind">>;
        permissions: z.ZodArray<z.ZodEnum<{
            ADMIN: "ADMIN";
            READ: "READ";
            WRITE: "WRITE";
        }>>;
        conditions: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"REGION">;
            regions: z.ZodArray<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"RESOURCE_TAG">;
            key: z.ZodString;
            values: z.ZodArray<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"PRINCIPAL_TAG">;
            key: z.ZodString;
            values: z.ZodArray<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"TICKET">;
            prefix: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"MFA">;
            maximumAgeSeconds: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"CLAIM">;
            name: z.ZodString;
            values: z.ZodArray<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"TIME_WINDOW">;
            days: z.ZodArray<z.ZodEnum<{
                FRI: "FRI";
                MON: "MON";
                SAT: "SAT";
                SUN: "SUN";
                THU: "THU";
                TUE: "TUE";
                WED: "WED";
            }>>;
            from: z.ZodString;
            to: z.ZodString;
            timeZone: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>], "kind">>>;
        notBefore: z.ZodOptional<z.ZodISODateTime>;
        notAfter: z.ZodOptional<z.ZodISODateTime>;
        requiresAcceptance: z.ZodDefault<z.ZodBoolean>;
        retainOnLeave: z.ZodDefault<z.ZodBoolean>;
        maximumDurationSeconds: z.ZodOptional<z.ZodInt>;
        approvals: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Subject = z.output<typeof subject>;
export type ResourceSelector = z.output<typeof resource>;
export type PermissionLevel = z.output<typeof permissionLevel>;
export type Condition = z.output<typeof condition>;
export type SharingRule = z.output<typeof sharingRule>;
export type PolicyDocument = z.output<typeof policyDocument>;
