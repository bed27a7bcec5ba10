import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor, RoleAssignment, RoleName } from '../features/access/actor.js';
import type { MovableClock } from '../platform/clock.js';
export interface Answer {
    readonly data?: any;
    readonly errors?: readonly {
        message: string;
        extensions?: Record<string, unknown>;
        path?: readonly (string | number)[];
    }[];
}
export interface TestGovernance {
    readonly app: NestFastifyApplication;
    readonly clock: MovableClock;
    readonly databaseUrl: string;
    /** Asks as somebody. */
    query(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
    /** Posts JSON to another route than GraphQL's; without an actor, without a token. */
    post(actor: Actor | undefined, url: string, body: unknown): Promise<{
        status: number;
        body: any;
    }>;
    close(): Promise<void>;
}
/** Somebody with a role on the whole organization, or with roles of their own. */
export declare function actorOf(subject: string, roles?: RoleName | readonly RoleAssignment[], tenant?: string): Actor;
/** The service in this process on a database of its own. */
export declare function startGovernance(given?: Record<string, unknown>): Promise<TestGovernance>;
