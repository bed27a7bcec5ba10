import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Span, TextMapGetter } from '@opentelemetry/api';
import type { Sampler } from '@opentelemetry/sdk-trace-node';
import pg from 'pg';

import { SparingContexts } from './sparing-contexts.js';

const tracer = trace.getTracer('mlapps-governance');
const headerOf: TextMapGetter<Readonly<Record<string, string | string[] | undefined>>> = {
  get: (headers, name) => headers[name],
  keys: (headers) => Object.keys(headers),
};

export interface Tracing {
  /** Sends what is left. */
  close(): Promise<void>;
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * Starts to trace: requests, statements of SQL and calls to AWS become spans that are sent by OTLP over HTTP. Until then the SDK is not even loaded
 * and a span costs a function call.
 *
 * @param endpoint e.g. `http://127.0.0.1:4318`
 * @param ratio part of the traces begun here that is kept; those begun by a caller are kept as the caller says
 */
export async function startTracing(endpoint: string, ratio: number): Promise<Tracing> {
  const [
    { NodeTracerProvider, BatchSpanProcessor, ParentBasedSampler, SamplingDecision, TraceIdRatioBasedSampler },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const others = new TraceIdRatioBasedSampler(ratio);
  const root: Sampler = {
    // spans of requests are begun only for those that are kept
    shouldSample: (parent, traceId, _, kind) =>
      kind === SpanKind.SERVER ? { decision: SamplingDecision.RECORD_AND_SAMPLED } : others.shouldSample(parent, traceId),
  };
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'mlapps-governance' }),
    sampler: new ParentBasedSampler({ root }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }))],
  });
  provider.register({ contextManager: new SparingContexts() });
  const untrace = traceStatements();
  return {
    close: async () => {
      untrace();
      await provider.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

export interface RequestSpan {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Work on behalf of a request, in the trace of its caller if it has one. Only a request that is kept pays for being followed.
 *
 * @param ratio part of the requests that is kept of those whose caller does not say
 */
export function inRequestSpan<Result>(
  ratio: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  describe: () => RequestSpan,
  work: () => Result | Promise<Result>,
): Result | Promise<Result> {
  const begunElsewhere = headers['traceparent'] !== undefined;
  if (!begunElsewhere && Math.random() >= ratio) return work();
  const parent = begunElsewhere ? propagation.extract(ROOT_CONTEXT, headers, headerOf) : ROOT_CONTEXT;
  const { name, attributes } = describe();
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
  return span.isRecording() ? context.with(trace.setSpan(parent, span), () => spanned(span, work)) : work();
}

function spanned<Result>(span: Span, work: () => Result | Promise<Result>): Result | Promise<Result> {
  const ended = (result: Result): Result => {
    span.end();
    return result;
  };
  const failed = (error: unknown): never => {
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message }).end();
    throw error;
  };
  try {
    const result = work();
    return result instanceof Promise ? result.then(ended, failed) : ended(result);
  } catch (error) {
    return failed(error);
  }
}

/** A call that has ended, as a span of its own in the current trace. */
export function recordCall(name: string, milliseconds: number, attributes: Readonly<Record<string, string>>, failed: boolean): void {
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes, startTime: Date.now() - milliseconds });
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Every statement goes through this method, Prisma's too; the text has placeholders where values were. Those of no trace begin none. */
function traceStatements(): () => void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const query = prototype.query;
  prototype.query = function (...args) {
    if (trace.getActiveSpan() === undefined) return query.apply(this, args);
    const [given] = args as [string | { text?: string }];
    const text = typeof given === 'string' ? given : (given.text ?? '');
    const attributes = { 'db.system': 'postgresql', 'db.query.text': text.slice(0, 2000) };
    const span = tracer.startSpan(`SQL ${text.slice(0, 6).trim().toUpperCase()}`, { kind: SpanKind.CLIENT, attributes });
    const result = query.apply(this, args);
    if (result instanceof Promise)
      result.then(
        () => span.end(),
        () => span.setStatus({ code: SpanStatusCode.ERROR }).end(),
      );
    else span.end();
    return result;
  };
  return () => {
    prototype.query = query;
  };
}
