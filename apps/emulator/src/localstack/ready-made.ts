import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, S3Client, type BucketLocationConstraint } from '@aws-sdk/client-s3';

/** The role and bucket of an account's ready-made default app. */
export interface ReadyMadeThings {
  readonly region: string;
  readonly bucket: string;
  readonly roleName: string;
  readonly rolePath: string;
  readonly trustPolicy: string;
}

/** Role and bucket of the ready-made apps in LocalStack, which may forget everything when it is started again. */
export interface ReadyMade {
  isWanted(account: string, region: string): boolean;
  /** From now on this account has these; they are made at once. */
  want(account: string, things: ReadyMadeThings): void;
  /** What to wait for before the account's buckets are used; nothing when all are there. */
  settled(account: string): Promise<void> | undefined;
  /** LocalStack may have been stopped: what was made is looked after again at the next use. */
  doubt(): void;
}

export function createReadyMade(endpoint: string): ReadyMade {
  const wanted = new Map<string, Map<string, ReadyMadeThings>>();
  const made = new Set<ReadyMadeThings>();
  const pending = new Map<string, Promise<void>>();
  const settled = (account: string): Promise<void> | undefined => {
    const missing = [...(wanted.get(account)?.values() ?? [])].filter((things) => !made.has(things));
    if (missing.length === 0) return undefined;
    const running = pending.get(account);
    if (running) return running;
    const making = makeAll(endpoint, account, missing)
      .then((done) => done.forEach((things) => made.add(things)))
      .finally(() => pending.delete(account));
    pending.set(account, making);
    return making;
  };
  return {
    isWanted: (account, region) => wanted.get(account)?.has(region) === true,
    want(account, things) {
      const ofAccount = wanted.get(account) ?? new Map<string, ReadyMadeThings>();
      wanted.set(account, ofAccount.set(things.region, things));
      void settled(account);
    },
    settled,
    doubt: () => made.clear(),
  };
}

/** What could be made. What could not is tried again at the next use, whose own request then says what is wrong. */
async function makeAll(endpoint: string, account: string, all: readonly ReadyMadeThings[]): Promise<ReadyMadeThings[]> {
  const results = await Promise.all(all.map((things) => make(endpoint, account, things)));
  return all.filter((_, index) => results[index]);
}

async function make(endpoint: string, account: string, things: ReadyMadeThings): Promise<boolean> {
  const { region, bucket, roleName, rolePath, trustPolicy } = things;
  const settings = {
    endpoint,
    region,
    credentials: { accessKeyId: account, secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5000, requestTimeout: 120_000 },
  };
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  const iam = new IAMClient(settings);
  const place = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } };
  try {
    await exists(iam.send(new CreateRoleCommand({ RoleName: roleName, Path: rolePath, AssumeRolePolicyDocument: trustPolicy })));
    await exists(s3.send(new CreateBucketCommand({ Bucket: bucket, ...place })));
    return true;
  } catch {
    return false;
  } finally {
    s3.destroy();
    iam.destroy();
  }
}

const ALREADY_THERE = new Set(['BucketAlreadyOwnedByYou', 'EntityAlreadyExists', 'EntityAlreadyExistsException']);

async function exists(made: Promise<unknown>): Promise<void> {
  await made.catch((error: unknown) => {
    if (!ALREADY_THERE.has((error as Error).name)) throw error;
  });
}
