import { parseXml, type XmlElement } from '@mlapps/aws-protocol/xml-tree';
import { parseArn } from '@mlapps/aws-identity/arn';

import type { Caller } from '../caller.js';
import { accountOfSessionKey, type Session, sessionOf, type SessionRecord } from '../services/sts/session.js';
import type { ControlStore } from '../store/control-store.js';
import { accountOfLocalstackKey } from './localstack-key.js';

/** Temporary credentials that LocalStack issued through here: the data plane knows by them who is calling. */
export interface IssuedSessions {
  /**
   * Reads the credentials of an answer of STS. False when their key is not one of a session: GetFederationToken of localstack 4.14.0 answers
   * the same example key to every account, which would make them one.
   */
  remember(answer: string, request: IssuedTo): boolean;
  find(accessKeyId: string): Session | undefined;
  /** Forgets what expired more than a day before `now`, in milliseconds since the epoch. */
  sweep(now: number): void;
}

export interface IssuedTo {
  readonly caller: Caller;
  /** `RoleArn` of the request. */
  readonly roleArn: string | undefined;
  readonly now: number;
}

/** LocalStack knows its sessions whatever is reset here. */
const EVERY_ACCOUNT = { account: 'global', region: 'global' };
const DAY = 86_400_000;

export function createIssuedSessions(store: ControlStore): IssuedSessions {
  const records = store.collection<SessionRecord>('localstack-session', EVERY_ACCOUNT);
  return {
    remember(answer, request) {
      const record = sessionIn(answer, request);
      if (record === undefined || accountOf(record.accessKeyId) === undefined) return false;
      records.put(record.accessKeyId, record);
      return true;
    },
    find(accessKeyId) {
      const record = records.get(accessKeyId);
      return record && sessionOf(record);
    },
    sweep(now) {
      for (const { accessKeyId, expiresAt } of records.list()) if (expiresAt + DAY < now) records.delete(accessKeyId);
    },
  };
}

/** With PARITY_AWS_ACCESS_KEY_ID LocalStack's keys look as AWS's do. */
function accountOf(accessKeyId: string): string | undefined {
  return accountOfLocalstackKey(accessKeyId) ?? accountOfSessionKey(accessKeyId);
}

function sessionIn(answer: string, { caller, roleArn, now }: IssuedTo): SessionRecord | undefined {
  const result = childOf(parseXml(answer), /Result$/);
  const credentials = childOf(result, /^Credentials$/);
  const accessKeyId = textOf(credentials, 'AccessKeyId');
  const secretAccessKey = textOf(credentials, 'SecretAccessKey');
  const sessionToken = textOf(credentials, 'SessionToken');
  const expiresAt = Date.parse(textOf(credentials, 'Expiration') ?? '');
  if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined || Number.isNaN(expiresAt)) return undefined;
  const user = childOf(result, /^(?:AssumedRole|Federated)User$/);
  const arn = textOf(user, 'Arn') ?? caller.arn;
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken,
    account: parseArn(arn)?.account ?? caller.account,
    arn,
    userId: textOf(user, 'AssumedRoleId') ?? textOf(user, 'FederatedUserId') ?? caller.userId,
    issuedAt: now,
    expiresAt,
    ...(roleArn === undefined ? {} : { role: { roleArn, tags: {}, transitiveTagKeys: [], policyArns: [] } }),
  };
}

function childOf(element: XmlElement | undefined, name: RegExp): XmlElement | undefined {
  return element?.children.find((child) => name.test(child.name));
}

function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.children.find((child) => child.name === name)?.text;
}
