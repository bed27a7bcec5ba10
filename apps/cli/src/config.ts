import { join } from 'node:path';

import { type Shell, isShell } from './shells.js';

/** What the command line takes from its surroundings. Flags win over all of it. */
export interface Environment {
  /** `AWS_ENDPOINT_URL` */
  readonly endpoint: string | undefined;
  /** `AWS_REGION`, else `AWS_DEFAULT_REGION` */
  readonly region: string | undefined;
  /** The keys in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, when the first two are set. */
  readonly credentials: Credentials | undefined;
  /** `MLAPPS_SECRET_ACCESS_KEY`: the secret of keys that name an account by its 12 digits. */
  readonly secretAccessKey: string;
  /** `MLAPPS_DATA` */
  readonly dataFolder: string;
  /** `MLAPPS_GOVERNANCE_URL` */
  readonly governanceUrl: string | undefined;
  /** `MLAPPS_GOVERNANCE_DATA`: where the governance service keeps its keys. */
  readonly governanceFolder: string;
  /** `MLAPPS_TOKEN`: bearer token for the governance service. */
  readonly token: string | undefined;
  readonly shell: Shell;
  /** A browser could be shown. */
  readonly hasDisplay: boolean;
  /** Somebody can be asked. */
  readonly interactive: boolean;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** An empty variable counts as unset, as it does for the AWS CLI. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  // the SDK's notice is for who chooses the Node version of a service; its pinned version here runs on Node 20
  env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const read = (name: string): string | undefined => env[name] || undefined;
  const dataFolder = read('MLAPPS_DATA') ?? '.mlapps';
  return {
    endpoint: read('AWS_ENDPOINT_URL'),
    region: read('AWS_REGION') ?? read('AWS_DEFAULT_REGION'),
    credentials: readCredentials(read),
    secretAccessKey: read('MLAPPS_SECRET_ACCESS_KEY') ?? 'test',
    dataFolder,
    governanceUrl: read('MLAPPS_GOVERNANCE_URL'),
    governanceFolder: read('MLAPPS_GOVERNANCE_DATA') ?? join(dataFolder, 'governance'),
    token: read('MLAPPS_TOKEN'),
    shell: shellOf(read('SHELL')),
    hasDisplay: process.platform !== 'linux' || (read('DISPLAY') ?? read('WAYLAND_DISPLAY')) !== undefined,
    interactive: process.stdin.isTTY && process.stderr.isTTY,
  };
}

function readCredentials(read: (name: string) => string | undefined): Credentials | undefined {
  const accessKeyId = read('AWS_ACCESS_KEY_ID');
  const secretAccessKey = read('AWS_SECRET_ACCESS_KEY');
  const sessionToken = read('AWS_SESSION_TOKEN');
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

function shellOf(path: string | undefined): Shell {
  if (process.platform === 'win32' && path === undefined) return 'powershell';
  const name = path?.split('/').pop() ?? '';
  return isShell(name) ? name : 'bash';
}
