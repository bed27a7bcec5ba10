import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { RAMClient } from '@aws-sdk/client-ram';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

/** A session of a role. */
interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** How the service reaches the accounts of one organization. */
export interface AwsAccess {
  /** `http://…` of an emulator; without it AWS. */
  readonly endpoint: string | undefined;
  /** Keys to start from; without them the SDK's own chain. */
  readonly credentials:
    { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string | undefined } | undefined;
  /** Role in the management (or a delegated administrator) account; without it the starting keys are used as they are. */
  readonly managementRoleArn: string | undefined;
  /** Role to assume in each account. */
  readonly roleName: string;
  /** Given with every role that is assumed, if the roles ask for one. */
  readonly externalId: string | undefined;
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
  /** Region of the calls that have none of their own. */
  readonly region: string;
}

/** Clients of one account in one Region; they live as long as the `AwsAccounts` they come from. */
export interface AccountClients {
  readonly ram: RAMClient;
  readonly sagemaker: SageMakerClient;
  readonly s3: S3Client;
}

/** AWS accounts through assumed roles: sessions and clients are kept and shared. */
export class AwsAccounts {
  readonly #access: AwsAccess;
  readonly #clients = new Map<string, AccountClients>();
  readonly #sessions = new Map<string, Promise<Session>>();
  readonly #sts: STSClient;
  readonly organizations: OrganizationsClient;
  readonly #managementRam: RAMClient;

  constructor(access: AwsAccess) {
    this.#access = access;
    const own = { ...this.#connection(access.region), ...(access.credentials && { credentials: access.credentials }) };
    this.#sts = new STSClient(own);
    const management =
      access.managementRoleArn === undefined ? own : { ...own, credentials: () => this.#session(access.managementRoleArn!) };
    this.organizations = new OrganizationsClient(management);
    this.#managementRam = new RAMClient(management);
  }

  /** RAM as the management account, e.g. to learn whether sharing with the organization is enabled. */
  get managementRam(): RAMClient {
    return this.#managementRam;
  }

  of(accountId: string, region: string): AccountClients {
    const key = `${accountId} ${region}`;
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const role = `arn:${this.#access.partition}:iam::${accountId}:role/${this.#access.roleName}`;
    const settings = { ...this.#connection(region), credentials: () => this.#session(role) };
    const made = {
      ram: new RAMClient(settings),
      sagemaker: new SageMakerClient(settings),
      s3: new S3Client({ ...settings, forcePathStyle: this.#access.endpoint !== undefined }),
    };
    this.#clients.set(key, made);
    return made;
  }

  close(): void {
    for (const { ram, sagemaker, s3 } of this.#clients.values()) for (const client of [ram, sagemaker, s3]) client.destroy();
    for (const client of [this.#sts, this.organizations, this.#managementRam]) client.destroy();
  }

  #connection(region: string) {
    const { endpoint } = this.#access;
    return { region, retryMode: 'adaptive', maxAttempts: 5, ...(endpoint !== undefined && { endpoint }) };
  }

  async #session(roleArn: string): Promise<Session> {
    const known = this.#sessions.get(roleArn);
    if (known !== undefined && (await known).expiration.getTime() - Date.now() > 300_000) return known;
    const fresh = this.#assume(roleArn);
    this.#sessions.set(roleArn, fresh);
    fresh.catch(() => this.#sessions.delete(roleArn));
    return fresh;
  }

  async #assume(roleArn: string): Promise<Session> {
    const { Credentials: given } = await this.#sts.send(
      new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'mlapps-governance', ExternalId: this.#access.externalId }),
    );
    return {
      accessKeyId: given!.AccessKeyId!,
      secretAccessKey: given!.SecretAccessKey!,
      sessionToken: given!.SessionToken!,
      expiration: given!.Expiration!,
    };
  }
}
