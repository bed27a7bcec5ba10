import { userInfo } from 'node:os';

import { Command, InvalidArgumentError } from 'commander';

import type { Environment } from '../config.js';
import { addJsonOption } from '../connection.js';
import { mintToken } from '../governance/connection.js';
import { list } from '../members.js';
import { wholeNumber } from '../numbers.js';
import { createOutput } from '../output.js';

const ROLES = ['viewer', 'requester', 'approver', 'policy_admin', 'auditor'];
const LONGEST_SECONDS = 86_400;

interface TokenOptions {
  readonly role: readonly string[];
  readonly subject: string;
  readonly scope?: string;
  readonly group?: readonly string[];
  readonly mfa?: boolean;
  readonly service?: boolean;
  readonly ttl: number;
  readonly json?: boolean;
}

export function tokenCommand(environment: Environment): Command {
  return addJsonOption(new Command('token'))
    .description('Print a bearer token for the governance service on this machine, signed with its development key.')
    .requiredOption('--role <role>', `what it may do: ${ROLES.join(', ')}; several with commas, or repeated`, roles)
    .option('--subject <name>', 'whose it is', userInfo().username)
    .option('--scope <kind:id>', 'where the roles hold: ou:<id>, account:<digits> or domain:<arn> (else the whole organization)', scope)
    .option('--group <name>', 'a group of the subject; several with commas, or repeated', list)
    .option('--mfa', 'signed in with a second factor just now')
    .option('--service', 'a program, which cannot approve')
    .option('--ttl <seconds>', 'how long it counts, at most a day', life, 3600)
    .action(async ({ role, subject, scope: where, group = [], mfa = false, service = false, ttl, json }: TokenOptions) => {
      const held = where === undefined || where === 'organization' ? role : role.map((name) => `${name}@${where}`);
      const token = await mintToken(environment, { subject, roles: held, groups: group, mfa, service, lifeSeconds: ttl });
      createOutput(json === true).answer({ token, subject, roles: held, expiresInSeconds: ttl }, () => [token]);
    });
}

function roles(text: string, previous: unknown): string[] {
  const given = list(text.toLowerCase().replaceAll('-', '_'), previous);
  const unknown = given.find((role) => !ROLES.includes(role));
  if (unknown !== undefined || given.length === 0) throw new InvalidArgumentError(`Give ${ROLES.join(', ')}.`);
  return given;
}

function scope(text: string): string {
  if (!/^(organization|account:\d{12}|ou:(r|ou)-[0-9a-z-]+|domain:arn:\S+)$/.test(text)) {
    throw new InvalidArgumentError('Give ou:<id of the unit>, account:<12 digits>, domain:<arn> or organization.');
  }
  return text;
}

function life(text: string): number {
  const seconds = wholeNumber(text);
  if (seconds < 1 || seconds > LONGEST_SECONDS) throw new InvalidArgumentError(`Give 1 to ${LONGEST_SECONDS} seconds.`);
  return seconds;
}
