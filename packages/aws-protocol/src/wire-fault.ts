import { TypeRegistry } from '@smithy/core/schema';

import { commonFault, UnmodelledFault } from './faults.js';
import type { Protocol } from './service.js';
import { structureOf } from './shape.js';
import type { StructureShape } from './shape.js';

/** What is known of an error when it is written. */
export interface WireFault {
  readonly code: string;
  readonly status: number;
  readonly message: string | undefined;
  /** `Message` or `message`, as modelled. */
  readonly messageMember: string;
  readonly sender: boolean;
  /** Members besides the message. */
  readonly members: Readonly<Record<string, unknown>>;
  /** The modelled shape of those members. */
  readonly shape: StructureShape | undefined;
  /** Headers besides the protocol's own. */
  readonly headers: Readonly<Record<string, string>>;
}

interface ServiceException extends Error {
  readonly $fault: 'client' | 'server';
}

/**
 * Describes any error for the wire. The SDK registers its exceptions' schemas by namespace, e.g. `com.amazonaws.sagemaker`;
 * what is neither modelled nor a common fault becomes an internal failure.
 */
export function describeFault(error: unknown, protocol: Protocol, namespace: string): WireFault {
  if (error instanceof UnmodelledFault) return describeUnmodelled(error, protocol);
  if (error instanceof Error && '$fault' in error) return describeModelled(error as ServiceException, protocol, namespace);
  return describeUnmodelled(commonFault('internalFailure'), protocol);
}

function describeUnmodelled(fault: UnmodelledFault, protocol: Protocol): WireFault {
  const { code, status } = fault.wireName(protocol);
  // AWS's framework writes `Message` when it cannot read a request and `message` when it refuses one
  const messageMember = fault.common === 'serialization' ? 'Message' : 'message';
  return {
    code,
    status,
    message: fault.text,
    messageMember,
    sender: status < 500,
    members: fault.members,
    shape: undefined,
    headers: fault.headers,
  };
}

function describeModelled(error: ServiceException, protocol: Protocol, namespace: string): WireFault {
  const shape = errorShape(namespace, error.name);
  const traits = shape?.traits;
  const query = protocol === 'awsQuery' ? traits?.awsQueryError : undefined;
  const modelled = query?.[1] ?? traits?.httpError ?? (error.$fault === 'server' ? 500 : 400);
  // awsJson tells a client's errors apart by name alone: AWS Organizations answers 400 where its model has 404 or 409
  const status = protocol === 'awsJson1.1' && modelled < 500 ? 400 : modelled;
  const members: Record<string, unknown> = {};
  for (const { name } of shape?.members ?? []) {
    if (!isMessage(name)) members[name] = (error as unknown as Record<string, unknown>)[name];
  }
  return {
    code: query?.[0] ?? error.name,
    status,
    message: error.message,
    messageMember: shape?.members.find((member) => isMessage(member.name))?.name ?? 'message',
    sender: error.$fault === 'client',
    members,
    shape: shape && { ...shape, members: shape.members.filter((member) => !isMessage(member.name)) },
    headers: {},
  };
}

function isMessage(name: string): boolean {
  return name === 'Message' || name === 'message';
}

function errorShape(namespace: string, name: string): StructureShape | undefined {
  const schema = TypeRegistry.for(namespace).find((candidate) => Array.isArray(candidate) && candidate[2] === name);
  return schema === undefined ? undefined : structureOf(schema);
}
