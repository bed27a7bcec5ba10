import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { RAMClient } from '@aws-sdk/client-ram';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { LRUCache } from 'lru-cache';
import { CallRates } from './call-rates.js';
import { observeCalls } from './observe-calls.js';
import { RoleSessions } from './role-sessions.js';
const CONNECT_MILLISECONDS = 3000;
const ANSWER_MILLISECONDS = 15_000;
/** Accounts and Regions whose clients are kept; a client is some hundred kilobytes. */
const KEPT_CLIENTS = 500;
/** AWS accounts through assumed roles: sessions, clients and connections are kept and shared. */
export class AwsAccounts {
    #access;
    #clients = new LRUCache({ max: KEPT_CLIENTS });
    #httpAgent = new HttpAgent({ keepAlive: true, maxSockets: 50 });
    #httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: 50 });
    #rates;
    #sts;
    #sessions;
    #ownAccount;
    organizations;
    /** RAM and IAM as the management account, e.g. to learn whether sharing with the organization is enabled. */
    managementRam;
    managementIam;
    constructor(access) {
        this.#access = access;
        this.#rates = (access.rates ?? (access.endpoint === undefined ? 'aws' : 'off')) === 'aws' ? new CallRates() : undefined;
        const own = { ...this.#connection(access.region), ...(access.credentials && { credentials: access.credentials }) };
        this.#sts = this.#observed(new STSClient(own), 'sts');
        this.#sessions = new RoleSessions(this.#sts, { externalId: access.externalId, tags: access.sessionTags ?? {}, now: Date.now });
        const role = access.managementRoleArn;
        const management = role === undefined ? own : { ...own, credentials: () => this.#sessions.of(role) };
        this.organizations = this.#observed(new OrganizationsClient(management), 'organizations');
        this.managementRam = this.#observed(new RAMClient(management), 'ram');
        this.managementIam = this.#observed(new IAMClient(management), 'iam');
    }
    /** Clients come to be when they are first used. */
    of(accountId, region, duty = 'sharing') {
        const key = `${accountId} ${region} ${duty}`;
        const known = this.#clients.get(key);
        if (known !== undefined)
            return known;
        const made = this.#make(accountId, region, duty);
        this.#clients.set(key, made);
        return made;
    }
    /** The role that is taken in an account, e.g. to say which one is missing. */
    roleArn(accountId, duty = 'sharing') {
        const { partition, roleName, roleNames } = this.#access;
        return `arn:${partition}:iam::${accountId}:role/${roleNames?.[duty] ?? roleName}`;
    }
    close() {
        this.#httpAgent.destroy();
        this.#httpsAgent.destroy();
    }
    #make(accountId, region, duty) {
        const settings = {
            ...this.#connection(region),
            credentials: () => this.#credentials(accountId, duty),
        };
        const forcePathStyle = this.#access.endpoint !== undefined;
        const observed = (client, service) => this.#observed(client, service, accountId, region);
        let ram;
        let sagemaker;
        let s3;
        return {
            get ram() {
                return (ram ??= observed(new RAMClient(settings), 'ram'));
            },
            get sagemaker() {
                return (sagemaker ??= observed(new SageMakerClient(settings), 'sagemaker'));
            },
            get s3() {
                return (s3 ??= observed(new S3Client({ ...settings, forcePathStyle }), 's3'));
            },
        };
    }
    /** No role is needed in an account one is already in. */
    async #credentials(accountId, duty) {
        const { managementRoleArn } = this.#access;
        if (managementRoleArn?.split(':')[4] === accountId)
            return this.#sessions.of(managementRoleArn);
        if (managementRoleArn === undefined && (await this.#own()) === accountId)
            return this.#sts.config.credentials();
        return this.#sessions.of(this.roleArn(accountId, duty));
    }
    #own() {
        const asked = (this.#ownAccount ??= this.#sts.send(new GetCallerIdentityCommand({})).then(({ Account }) => Account));
        asked.catch(() => (this.#ownAccount = undefined));
        return asked;
    }
    #connection(region) {
        const { endpoint } = this.#access;
        const requestHandler = {
            httpAgent: this.#httpAgent,
            httpsAgent: this.#httpsAgent,
            connectionTimeout: CONNECT_MILLISECONDS,
            requestTimeout: ANSWER_MILLISECONDS,
            throwOnRequestTimeout: true,
        };
        return { region, retryMode: 'adaptive', maxAttempts: 5, requestHandler, ...(endpoint !== undefined && { endpoint }) };
    }
    #observed(client, service, accountId = 'management', region = this.#access.region) {
        return observeCalls(client, { service, accountId, region, rates: this.#rates, observe: this.#access.observe });
    }
}
//# sourceMappingURL=aws-accounts.js.map