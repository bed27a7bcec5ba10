import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { RAMClient } from '@aws-sdk/client-ram';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { accountOfArn } from '@mlapps/aws-identity/arn';
import { LRUCache } from 'lru-cache';

import { CallRates } from './call-rates.js';
import { observeCalls } from './observe-calls.js';
import type { AwsCall } from './observe-calls.js';
import { RoleSessions } from './role-sessions.js';
import type { Session } from './role-sessions.js';

/** What a role of an account is for: to read apps and domains, to share apps, or to accept what others share. */
export type Duty = 'inventory' | 'sharing' | 'acceptance';

/** How the service reaches the accounts of one organization. */
export interface AwsAccess {
  /** `http://…` of an emulator; without it AWS. */
  readonly endpoint: string | undefined;
  /** Keys to start from; without them the SDK's own chain. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** Role in the management (or a delegated administrator) account; without it the starting keys are used as they are. */
  readonly managementRoleArn: string | undefined;
  /** Role to assume in each account. */
  readonly roleName: string;
  /** Other roles for some duties. */
  readonly roleNames?: Readonly<Partial<Record<Duty, string>>>;
  /** External id that the trust policies of the roles ask for. */
  readonly externalId?: string | undefined;
  /** Tags of every session; the roles have to trust `sts:TagSession` then. */
  readonly sessionTags?: Readonly<Record<string, string>>;
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
  /** Region of the calls that have none of their own. */
  readonly region: string;
  /** Whether to keep to AWS's request rates; an endpoint of its own has none unless told. */
  readonly rates?: 'aws' | 'off';
  /** Told of every call. */
  readonly observe?: (call: AwsCall) => void;
}

/** Clients of one account in one Region; good for as long as the `AwsAccounts` they come from. */
export interface AccountClients {
  readonly ram: RAMClient;
  readonly sagemaker: SageMakerClient;
  readonly s3: S3Client;
}

const CONNECT_MILLISECONDS = 3000;
const ANSWER_MILLISECONDS = 15_000;
/** Accounts and Regions whose clients are kept; a client is some hundred kilobytes. */
const KEPT_CLIENTS = 500;

/** AWS accounts through assumed roles: sessions, clients and connections are kept and shared. */
export class AwsAccounts {
  readonly #access: AwsAccess;
  readonly #clients = new LRUCache<string, AccountClients>({ max: KEPT_CLIENTS });
  readonly #httpAgent = new HttpAgent({ keepAlive: true, maxSockets: 50 });
  readonly #httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: 50 });
  readonly #rates: CallRates | undefined;
  readonly #sts: STSClient;
  readonly #sessions: RoleSessions;
  #ownAccount: Promise<string> | undefined;
  readonly organizations: OrganizationsClient;
  /** RAM and IAM as the management account, e.g. to learn whether sharing with the organization is enabled. */
  readonly managementRam: RAMClient;
  readonly managementIam: IAMClient;

  constructor(access: AwsAccess) {
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
  of(accountId: string, region: string, duty: Duty = 'sharing'): AccountClients {
    const key = `${accountId} ${region} ${duty}`;
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const made = this.#make(accountId, region, duty);
    this.#clients.set(key, made);
    return made;
  }

  /** The role that is taken in an account, e.g. to say which one is missing. */
  roleArn(accountId: string, duty: Duty = 'sharing'): string {
    const { partition, roleName, roleNames } = this.#access;
    return `arn:${partition}:iam::${accountId}:role/${roleNames?.[duty] ?? roleName}`;
  }

  /** Makes clients and takes roles anew, e.g. when a test has moved the emulator's clock past the end of its sessions. */
  forget(): void {
    this.#clients.clear();
    this.#sessions.forget();
  }

  close(): void {
    this.#httpAgent.destroy();
    this.#httpsAgent.destroy();
  }

  #make(accountId: string, region: string, duty: Duty): AccountClients {
    const settings = {
      ...this.#connection(region),
      credentials: () => this.#credentials(accountId, duty),
    };
    const forcePathStyle = this.#access.endpoint !== undefined;
    const observed = <Client>(client: Client, service: string): Client => this.#observed(client, service, accountId, region);
    let ram: RAMClient | undefined;
    let sagemaker: SageMakerClient | undefined;
    let s3: S3Client | undefined;
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

  /** In an account one is in already no role is needed, unless one is named for the duty: the role that all accounts have is often not in the management account. */
  async #credentials(accountId: string, duty: Duty): Promise<Session | (AwsAccess['credentials'] & object)> {
    const { managementRoleArn, roleNames } = this.#access;
    if (roleNames?.[duty] !== undefined) return this.#sessions.of(this.roleArn(accountId, duty));
    if (managementRoleArn !== undefined && accountOfArn(managementRoleArn) === accountId) return this.#sessions.of(managementRoleArn);
    if (managementRoleArn === undefined && (await this.#own()) === accountId) return this.#sts.config.credentials();
    return this.#sessions.of(this.roleArn(accountId, duty));
  }

  #own(): Promise<string> {
    const asked = (this.#ownAccount ??= this.#sts.send(new GetCallerIdentityCommand({})).then(({ Account }) => Account!));
    asked.catch(() => (this.#ownAccount = undefined));
    return asked;
  }

  #connection(region: string) {
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

  #observed<Client>(client: Client, service: string, accountId = 'management', region = this.#access.region): Client {
    return observeCalls(client, { service, accountId, region, rates: this.#rates, observe: this.#access.observe });
  }
}
