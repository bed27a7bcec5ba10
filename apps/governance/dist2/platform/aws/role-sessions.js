import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { RoleNotTaken } from './aws-failure.js';
/** A session is renewed so long before its end: as long as the SDK's clients keep one. */
const RENEWED_BEFORE = 300_000;
/** Sessions of roles, each taken once for all who need it. */
export class RoleSessions {
    #sts;
    #settings;
    #tags;
    #known = new Map();
    constructor(sts, settings) {
        this.#sts = sts;
        this.#settings = settings;
        this.#tags = Object.entries(settings.tags).map(([Key, Value]) => ({ Key, Value }));
    }
    /** @throws RoleNotTaken */
    async of(roleArn) {
        const known = this.#known.get(roleArn);
        if (known === undefined)
            return this.#take(roleArn);
        const session = await known;
        const left = session.expiration.getTime() - this.#settings.now();
        if (left > RENEWED_BEFORE)
            return session;
        // whoever came first renews it for all
        const current = this.#known.get(roleArn);
        const renewal = current === known || current === undefined ? this.#take(roleArn) : current;
        return left <= 0 ? renewal : renewal.catch(() => session);
    }
    #take(roleArn) {
        const taken = this.#assume(roleArn);
        this.#known.set(roleArn, taken);
        taken.catch(() => {
            if (this.#known.get(roleArn) === taken)
                this.#known.delete(roleArn);
        });
        return taken;
    }
    async #assume(roleArn) {
        const { externalId } = this.#settings;
        try {
            const { Credentials: given } = await this.#sts.send(new AssumeRoleCommand({
                RoleArn: roleArn,
                RoleSessionName: 'mlapps-governance',
                ...(externalId !== undefined && { ExternalId: externalId }),
                ...(this.#tags.length > 0 && { Tags: [...this.#tags] }),
            }));
            return {
                accessKeyId: given.AccessKeyId,
                secretAccessKey: given.SecretAccessKey,
                sessionToken: given.SessionToken,
                expiration: given.Expiration,
            };
        }
        catch (cause) {
            throw new RoleNotTaken(roleArn, { cause });
        }
    }
}
//# sourceMappingURL=role-sessions.js.map