/** The six parts of an ARN. `region` and `account` are empty where the service has none (`arn:aws:s3:::bucket`). */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon, colons included. */
  readonly resource: string;
}

/** A principal of IAM, taken apart: `arn:aws:iam::123456789012:role/service-role/Name`. */
export interface IamArn {
  readonly partition: string;
  readonly account: string;
  readonly kind: 'role' | 'user' | 'group' | 'policy' | 'instance-profile';
  /** `/` or `/a/b/`. */
  readonly path: string;
  readonly name: string;
}

/** A session of a role: `arn:aws:sts::123456789012:assumed-role/Name/session`. The role's path is not part of it. */
export interface AssumedRoleArn {
  readonly partition: string;
  readonly account: string;
  readonly role: string;
  readonly session: string;
}

/** A serverless MLflow App: `arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-ABCDEFGHIJKL`. */
export interface MlflowAppArn {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** `app-` and what follows it. */
  readonly appId: string;
}

const ARN = /^arn:([^:\s]+):([^:\s]+):([^:\s]*):([^:\s]*):([^]+)$/;
const ACCOUNT = /^\d{12}$/;
const IAM_RESOURCE = /^(role|user|group|policy|instance-profile)\/((?:[\x21-\x2e\x30-\x7e]+\/)*)([\w+=,.@-]+)$/;
const ASSUMED_ROLE = /^assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/;
const MLFLOW_APP = /^mlflow-app\/([A-Za-z0-9](?:-*[A-Za-z0-9])*)$/;

/**
 * Takes an ARN apart; undefined for anything else.
 *
 * @example
 * parseArn('arn:aws:s3:::team-artifacts/mlflow')?.resource; // 'team-artifacts/mlflow'
 */
export function parseArn(text: string): Arn | undefined {
  const match = ARN.exec(text);
  if (match === null) return undefined;
  const [, partition, service, region, account, resource] = match as unknown as [string, string, string, string, string, string];
  return { partition, service, region, account, resource };
}

/** The text of an ARN; the opposite of {@link parseArn}. */
export function formatArn(arn: Arn): string {
  return `arn:${arn.partition}:${arn.service}:${arn.region}:${arn.account}:${arn.resource}`;
}

/**
 * ARN of something else of the same service, account and Region.
 *
 * @throws TypeError when `arn` is none
 *
 * @example
 * siblingArn('arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-ABCDEFGHIJKL', 'domain/d-abc');
 */
export function siblingArn(arn: string, resource: string): string {
  const known = parseArn(arn);
  if (known === undefined) throw new TypeError(`${JSON.stringify(arn)} is no ARN.`);
  return formatArn({ ...known, resource });
}

/** Account of an ARN, undefined when the text is no ARN or the ARN names no account. */
export function accountOfArn(text: string): string | undefined {
  const account = parseArn(text)?.account;
  return account !== undefined && ACCOUNT.test(account) ? account : undefined;
}

/**
 * Takes the ARN of an IAM role, user, group, policy or instance profile apart.
 *
 * @example
 * parseIamArn('arn:aws:iam::123456789012:role/service-role/Mlflow'); // { kind: 'role', path: '/service-role/', name: 'Mlflow', … }
 */
export function parseIamArn(text: string): IamArn | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'iam' || arn.region !== '') return undefined;
  // AWS's own managed policies have the account `aws`
  if (!ACCOUNT.test(arn.account) && arn.account !== 'aws') return undefined;
  const match = IAM_RESOURCE.exec(arn.resource);
  if (match === null) return undefined;
  const [, kind, path, name] = match as unknown as [string, IamArn['kind'], string, string];
  return { partition: arn.partition, account: arn.account, kind, path: `/${path}`, name };
}

/** ARN of an IAM role; `path` starts and ends with a slash. */
export function roleArn(partition: string, account: string, path: string, name: string): string {
  return `arn:${partition}:iam::${account}:role${path}${name}`;
}

/** Takes the ARN of a role session apart. */
export function parseAssumedRoleArn(text: string): AssumedRoleArn | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'sts' || arn.region !== '' || !ACCOUNT.test(arn.account)) return undefined;
  const match = ASSUMED_ROLE.exec(arn.resource);
  if (match === null) return undefined;
  const [, role, session] = match as unknown as [string, string, string];
  return { partition: arn.partition, account: arn.account, role, session };
}

/** ARN of a role session, as GetCallerIdentity and AssumeRole answer it. */
export function assumedRoleArn(partition: string, account: string, role: string, session: string): string {
  return `arn:${partition}:sts::${account}:assumed-role/${role}/${session}`;
}

/**
 * Takes the ARN of an MLflow App apart.
 *
 * @example
 * parseMlflowAppArn('arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-ABCDEFGHIJKL')?.appId; // 'app-ABCDEFGHIJKL'
 */
export function parseMlflowAppArn(text: string): MlflowAppArn | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'sagemaker' || arn.region === '' || !ACCOUNT.test(arn.account)) return undefined;
  const match = MLFLOW_APP.exec(arn.resource);
  if (match === null) return undefined;
  return { partition: arn.partition, region: arn.region, account: arn.account, appId: match[1] as string };
}

/** ARN of an MLflow App. */
export function mlflowAppArn(partition: string, region: string, account: string, appId: string): string {
  return `arn:${partition}:sagemaker:${region}:${account}:mlflow-app/${appId}`;
}
