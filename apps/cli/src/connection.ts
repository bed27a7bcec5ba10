import { type Command, InvalidArgumentError, Option } from 'commander';

import type { Credentials, Environment } from './config.js';
import { DEFAULT_ENDPOINT, checkEndpoint } from './endpoint.js';
import { fetchHealth } from './health.js';

/** Options of every command that talks to an emulator. */
export interface EndpointOptions {
  readonly endpoint?: string;
  readonly allowRemote?: boolean;
  readonly json?: boolean;
}

/** Options of every command that acts for an account. */
export interface ConnectionOptions extends EndpointOptions {
  readonly account?: string;
  readonly region?: string;
}

export function addJsonOption(command: Command): Command {
  return command.option('--json', 'print JSON, of the shape in the README');
}

export function addEndpointOptions(command: Command): Command {
  return addJsonOption(command)
    .option('--endpoint <url>', `where the emulator is (AWS_ENDPOINT_URL, else ${DEFAULT_ENDPOINT})`)
    .option('--allow-remote', 'accept an endpoint that is not on this machine');
}

export function addConnectionOptions(command: Command): Command {
  return addEndpointOptions(command)
    .addOption(
      accountOption('act for this account, by its key of 12 digits (else the keys in AWS_ACCESS_KEY_ID, else the default account)'),
    )
    .option('--region <region>', "Region (AWS_REGION, AWS_DEFAULT_REGION, else the emulator's)");
}

export function accountOption(description: string): Option {
  return new Option('--account <digits>', description).argParser((text) => {
    if (!/^\d{12}$/.test(text)) throw new InvalidArgumentError('An account has 12 digits.');
    return text;
  });
}

export function endpointOf(options: EndpointOptions, environment: Environment): string {
  return checkEndpoint(options.endpoint ?? environment.endpoint ?? DEFAULT_ENDPOINT, options.allowRemote === true);
}

/** Region to act in: as given, else the one the emulator has its ready-made app in. */
export async function regionOf(options: ConnectionOptions, environment: Environment): Promise<string> {
  return options.region ?? environment.region ?? (await fetchHealth(endpointOf(options, environment))).region;
}

export function credentialsOf(options: ConnectionOptions, environment: Environment): Credentials {
  if (options.account !== undefined) return handWrittenKey(options.account, environment);
  return environment.credentials ?? handWrittenKey(undefined, environment);
}

/** The key that names an account, or the default one. */
export function handWrittenKey(account: string | undefined, environment: Environment): Credentials {
  return { accessKeyId: account ?? 'test', secretAccessKey: environment.secretAccessKey };
}
