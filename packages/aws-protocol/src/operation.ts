import type { StaticOperationSchema } from '@smithy/types';

/** The part of an SDK command class an operation is made from: it gives name, wire schema and both types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK's command constructors differ in their configuration types
export type CommandClass<Input, Output> = new (input: any) => {
  readonly input: Input;
  readonly schema?: unknown;
  resolveMiddleware(...args: never[]): (...args: never[]) => Promise<{ output: Output }>;
};

/** One AWS operation: the SDK's schema and our handler. */
export interface Operation<Input, Output, Context> {
  readonly name: string;
  readonly schema: StaticOperationSchema;
  readonly handler: (input: Input, context: Context) => Output | Promise<Output>;
}
