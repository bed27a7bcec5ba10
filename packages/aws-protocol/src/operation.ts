import type { Readable } from 'node:stream';

import type { StaticOperationSchema, StreamingBlobPayloadInputTypes, StreamingBlobPayloadOutputTypes } from '@smithy/types';

import { structureOf } from './shape.js';

/** The part of an SDK command class an operation is made from: it gives name, wire schema and both types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK's command constructors differ in their configuration types
export type CommandClass<Input, Output> = new (input: any) => {
  readonly input: Input;
  readonly schema?: unknown;
  resolveMiddleware(...args: never[]): (...args: never[]) => Promise<{ output: Output }>;
};

type Streamed<Value, Sdk, Ours> = [Sdk] extends [NonNullable<Value>] ? Ours : Value;

/** A command's input as a handler gets it: members the model requires are present, a streamed payload is the request itself. */
export type HandlerInput<Input> = {
  [Name in keyof Input]: undefined extends Input[Name]
    ? object extends Pick<Input, Name>
      ? Streamed<Input[Name], StreamingBlobPayloadInputTypes, Readable | undefined>
      : Streamed<NonNullable<Input[Name]>, StreamingBlobPayloadInputTypes, Readable>
    : Streamed<Input[Name], StreamingBlobPayloadInputTypes, Readable>;
};

/** A command's output as a handler gives it: without `$metadata`, a streamed payload as a stream or bytes. */
export type HandlerOutput<Output> = {
  [Name in keyof Output as Name extends '$metadata' ? never : Name]: Streamed<
    Output[Name],
    StreamingBlobPayloadOutputTypes,
    Readable | Uint8Array | undefined
  >;
};

/** An output with another status or more headers than its model says, e.g. 206 for a range of an S3 object. */
export class Answered<out Output> {
  constructor(
    readonly output: Output,
    readonly status: number | undefined,
    readonly headers: Readonly<Record<string, string>>,
  ) {}
}

/**
 * Lets a handler choose the status or add headers.
 *
 * @example return answered({ Body: part, ContentRange: 'bytes 0-9/100' }, { status: 206 });
 */
export function answered<Output>(
  output: Output,
  answer: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> },
): Answered<Output> {
  return new Answered(output, answer.status, answer.headers ?? {});
}

/** One AWS operation: the SDK's schema and our handler. */
export interface Operation<Input, Output, Context> {
  readonly name: string;
  readonly schema: StaticOperationSchema;
  /** True when the request's payload is handed to the handler as a stream; every other body may be buffered. */
  readonly streamsInput: boolean;
  readonly handler: Handler<Input, Output, Context>;
}

type Leaf = Date | Uint8Array | Readable | string | number | boolean | bigint | null | undefined;

/** Names of the members of `Given`, at any depth, that `Allowed` does not have; `never` when there are none. */
type ExcessMember<Allowed, Given> = [Allowed] extends [Given]
  ? never
  : Given extends Leaf
    ? never
    : Given extends readonly (infer Item)[]
      ? ExcessMember<NonNullable<Allowed> extends readonly (infer AllowedItem)[] ? AllowedItem : never, Item>
      : Exclude<keyof Given, keyof NonNullable<Allowed>> | ExcessInside<NonNullable<Allowed>, Given>;

type ExcessInside<Allowed, Given> = { [Name in keyof Given & keyof Allowed]-?: ExcessMember<Allowed[Name], Given[Name]> }[keyof Given &
  keyof Allowed];

type Unanswered<Given> = Given extends Answered<infer Output> ? Output : Given;

/** TypeScript lets a function return more members than its type has; this names them in the error instead. */
type NoExcess<Output, Given> = [ExcessMember<Output, Unanswered<Given>>] extends [never]
  ? unknown
  : { readonly noMemberOfTheOutput: ExcessMember<Output, Unanswered<Given>> };

type Handler<Input, Output, Context> = (input: Input, context: Context) => Output | Answered<Output> | Promise<Output | Answered<Output>>;

/** Declares one operation of a service whose handlers get `Context`; made by {@link operationFor}. */
export type DeclareOperation<Context> = <
  Input extends object,
  Output extends object,
  // the handler is a type parameter of its own: only then do literals in its answer (`Status: 'Created'`) keep their types
  Given extends Handler<HandlerInput<Input>, HandlerOutput<Output>, Context>,
>(
  Command: CommandClass<Input, Output>,
  handler: Given & NoExcess<HandlerOutput<Output>, Awaited<ReturnType<Given>>>,
) => Operation<HandlerInput<Input>, HandlerOutput<Output>, Context>;

/**
 * Makes the `operation` of one service, whose handlers get `Context`.
 *
 * @example
 * export const operation = operationFor<SageMakerContext>();
 * export const describeMlflowApp = operation(DescribeMlflowAppCommand, async (input, ctx) => ({ Arn: input.Arn, Name: ctx.appName }));
 */
export function operationFor<Context>(): DeclareOperation<Context> {
  return (Command, handler) => {
    const schema = operationSchema(new Command({}).schema);
    const payload = structureOf(schema[4])?.members.find((member) => member.traits.httpPayload);
    const streamsInput = payload?.traits.streaming === 1;
    return { name: schema[2], schema, streamsInput, handler: handler as never };
  };
}

/** `[9, namespace, name, { http } | 0, input, output]`, as `@smithy/types` declares it. */
function operationSchema(schema: unknown): StaticOperationSchema {
  if (!Array.isArray(schema) || schema[0] !== 9)
    throw new TypeError('the command carries no run-time schema; is it an AWS SDK v3 command?');
  return schema as unknown as StaticOperationSchema;
}
