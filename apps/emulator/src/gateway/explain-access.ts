import { parseArn, parseMlflowAppArn } from '@mlapps/aws-identity/arn';
import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import type { Step } from '../authorization/explanation.js';
import { namedPrincipal } from '../authorization/named-principal.js';
import type { AuthorizationContext } from '../authorization/request.js';
import type { Principal } from '../caller.js';
import type { Emulator } from '../emulator.js';
import { type Answer, jsonAnswer } from './answer.js';
import { unknownAction } from './known-actions.js';

const ACTION = /^[a-z0-9-]+:[A-Za-z0-9]+$/i;
const MEMBERS = new Set(['principal', 'action', 'resource', 'context']);
const USAGE =
  'Send {"principal": "<12 digits or an ARN>", "action": "sagemaker:DescribeMlflowApp", "resource": "<ARN or *>", "context": {"<condition key>": ["<value>"]}}; context may be left out.';

interface Asked {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** Condition keys that a request would bring with it. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** What `mlapps explain` prints: the decision about a request that nobody makes, and everything it looked at. */
export function explainAccess(body: Record<string, unknown> | undefined, emulator: Emulator): Answer {
  const asked = body && readAsked(body);
  if (!asked) return jsonAnswer(400, { message: USAGE });
  const wrong = wrongIn(asked);
  if (wrong !== undefined) return jsonAnswer(400, { message: wrong });
  const region = parseArn(asked.resource)?.region || emulator.config.region;
  const principal = namedPrincipal(asked.principal, partitionOfRegion(region).id, emulator.access);
  if (!principal) {
    return jsonAnswer(400, {
      message: `${asked.principal} is no account of 12 digits and no ARN of a root, a role, a role session or a user.`,
    });
  }
  const { action, resource } = asked;
  const explanation = emulator.authorizer.explain({ principal, action, resource, context: contextOf(asked, region, emulator) });
  const steps = [...notesOn(asked, principal, emulator), ...explanation.steps];
  return jsonAnswer(200, { principal: principal.arn, action, resource, ...explanation, steps });
}

function wrongIn({ action, resource }: Asked): string | undefined {
  if (!ACTION.test(action))
    return `${action} is no action: give its service and its name without wildcards, e.g. sagemaker:CallMlflowAppApi.`;
  if (resource === '*' || parseArn(resource)) return undefined;
  return `${resource} is no ARN: give one, e.g. arn:aws:s3:::bucket/key, or * for an action that has no resource.`;
}

/** What the decision does not depend on, but the one who asks should know: mostly misspelt names. */
function notesOn({ action, resource }: Asked, principal: Principal, { apps, access, localstack }: Emulator): Step[] {
  const notes: Step[] = [];
  const note = (kind: Step['kind'], name: string, detail: string): void => void notes.push({ kind, name, effect: 'none', detail });
  const unknown = unknownAction(action);
  if (unknown !== undefined) note('action', action, unknown);
  if (action.startsWith('organizations:'))
    note('action', action, 'Organizations itself still refuses what is only for the management account or a delegated administrator');
  if (parseMlflowAppArn(resource) && !apps.find(resource)) note('resource', resource, 'there is no such app');
  const { account, role } = principal;
  const name = role?.roleArn.split('/').at(-1);
  if (name !== undefined && !localstack && !access.findArn(account, name)) note('principal', role!.roleArn, 'nobody created this role');
  return notes;
}

function contextOf({ resource, context }: Asked, region: string, { clock, access }: Emulator): AuthorizationContext {
  const given = new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values]));
  return { region, now: clock.now(), ...access.ofResource(resource), facts: (key) => given.get(key) };
}

function readAsked(body: Record<string, unknown>): Asked | undefined {
  const { principal, action, resource, context = {} } = body;
  if (Object.keys(body).some((member) => !MEMBERS.has(member))) return undefined;
  if (typeof principal !== 'string' || typeof action !== 'string' || typeof resource !== 'string') return undefined;
  return isContext(context) ? { principal, action, resource, context } : undefined;
}

function isContext(given: unknown): given is Asked['context'] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  return Object.values(given).every((values) => Array.isArray(values) && values.every((value) => typeof value === 'string'));
}
