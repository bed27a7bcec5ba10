import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

import type { ConstraintTable } from './constraints.js';
import type { Operation } from './operation.js';
import type { WireFault } from './wire-fault.js';

/** The four wire protocols of the services served here. */
export type Protocol = 'awsJson1.1' | 'restJson1' | 'awsQuery' | 'restXml';

/** One AWS service: everything the wire needs to know about it, and the explicit list of what it answers. */
export interface AwsService<Context> {
  /** Endpoint name, e.g. `sagemaker`; also the SigV4 signing name. */
  readonly name: string;
  /** API version, e.g. `2017-07-24`; awsQuery sends it as `Version`. */
  readonly version: string;
  readonly protocol: Protocol;
  /** awsJson only: what stands before the dot in `X-Amz-Target`, e.g. `SageMaker`. */
  readonly targetPrefix?: string;
  /** XML namespace of awsQuery and restXml answers. */
  readonly xmlNamespace?: string;
  /** Required members, lengths, ranges, patterns and enums of every input shape. */
  readonly constraints: ConstraintTable;
  readonly operations: readonly Operation<never, object, Context>[];
}

/** What a server is made with besides its service. */
export interface AwsServerOptions<Context = never> {
  /** Called with an input whose constraints hold, before the handler; throws a fault to refuse the request. */
  readonly admit?: (operation: string, input: object, context: Context & { readonly requestId: string }) => void | Promise<void>;
  /** Turns an error of another layer, e.g. a body whose signature turns out wrong while it streams, into a fault; nothing when it is none. */
  readonly asFault?: (error: unknown) => Error | undefined;
  /** Called with an error no service throws on purpose, before it is answered as an internal failure; the place to log it. */
  readonly onInternalError?: (error: unknown, operation: string, requestId: string) => void;
}

/** A request as the gateway hands it on. `body` is a stream only for operations whose payload streams (S3 objects). */
export interface AwsRequest {
  readonly method: string;
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string;
  /** Query as sent, without the question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array | Readable;
}

/** An answer ready for the socket. */
export interface AwsResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string | Readable | undefined;
}

/**
 * A service with its routes and codecs prepared; made once at start by {@link createAwsServer}.
 *
 * @example
 * const server = createAwsServer(sagemaker);
 * const found = server.route(request);                       // { kind: 'operation', operation } | { kind: 'unknown', name }
 * const answer = await server.handle(found.operation, request, context);
 */
export interface AwsServer<Context> {
  readonly service: AwsService<Context>;
  /** Finds the operation from method, path, query and headers; awsQuery also needs the (buffered) body. Never throws. */
  route(request: AwsRequest): Route<Context>;
  /**
   * Reads the input, checks its constraints, runs the handler, writes the output. A fault becomes the protocol's error answer;
   * an error that is none is given to `onInternalError` and answered as an internal failure.
   */
  handle(
    operation: Operation<never, object, Context>,
    request: AwsRequest,
    context: Context & { readonly requestId: string },
  ): Promise<AwsResponse>;
  /**
   * Runs an operation in this process: checks constraints and runs the handler, which must answer at once. Whether the caller may is not asked.
   *
   * @throws the fault that a client would get
   */
  invoke(name: string, input: object, context: Context & { readonly requestId: string }): object;
  /**
   * The protocol's error answer. Anything that is not a fault becomes an internal error that tells nothing.
   * An answer to `HEAD` has no body.
   */
  fault(error: unknown, requestId: string, method?: string): AwsResponse;
}

export type Route<Context> =
  | { readonly kind: 'operation'; readonly operation: Operation<never, object, Context> }
  /** A name the request asked for and this service does not answer; empty when the request names none. */
  | { readonly kind: 'unknown'; readonly name: string };

/** One protocol of one service: what the server needs of it. */
export interface Wire {
  /** Name of the operation a request asks for; `undefined` when it names none. Never throws. */
  name(request: AwsRequest): string | undefined;
  /** Prepares one operation, once. */
  prepare(operation: Operation<never, object, never>): PreparedOperation;
  fault(fault: WireFault, requestId: string): AwsResponse;
}

export interface PreparedOperation {
  read(request: AwsRequest, body: Uint8Array | Readable): object;
  /** The answer without what the handler asked for in {@link Answered}. */
  write(output: object, requestId: string): AwsResponse;
}
