import type { IncomingHttpHeaders } from 'node:http';

import { signatureFault } from '@mlapps/aws-identity/signature-fault';
import { PayloadRefused } from '@mlapps/aws-identity/signature-refusal';
import { createAwsServer } from '@mlapps/aws-protocol/aws-server';
import { unmodelledFault } from '@mlapps/aws-protocol/faults';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';
import type { AwsRequest } from '@mlapps/aws-protocol/service';
import { wholeBody } from '@mlapps/aws-protocol/whole-body';

import { operationName, type MountedService } from '../../mounted-service.js';
import type { IdSource, RequestContext } from '../../request-context.js';
import { createS3Access } from './access.js';
import { ownersOnly, type S3Authorize } from './authorize.js';
import { BucketPolicies } from './bucket-policy.js';
import { misdirected } from './misdirected.js';
import { s3 } from './service.js';
import { BucketGoneError, PartGoneError, UploadGoneError } from './store/objects.js';
import { openObjectStore } from './store/object-store.js';
import type { ObjectStore } from './store/object-store.js';
import type { BucketRecord } from './store/records.js';

export interface S3Parts {
  /** Where buckets and objects are kept; made when it is not there. */
  readonly folder: string;
  readonly ids: IdSource;
  /** Called with an error nobody throws on purpose, before it is answered as an internal one. */
  readonly onInternalError: (error: unknown, operation: string, requestId: string) => void;
  /** Decides every request; without it a bucket is its owner's. */
  readonly authorize?: S3Authorize;
  /** What to tell an account that no policy of the bucket lets in. */
  readonly hint?: (bucket: BucketRecord, account: string) => string | undefined;
}

export interface S3 {
  /** The service in its place behind the gateway. */
  readonly service: MountedService;
  readonly store: ObjectStore;
  readonly policies: BucketPolicies;
  /** Forgets all buckets, or those of one account. */
  purge(account?: string): void;
  close(): Promise<void>;
}

/** A CompleteMultipartUpload of 10,000 parts with SHA-512 checksums is 2.5 MB. */
const largestDocument = 8 * 1024 * 1024;
const noDocument = Buffer.alloc(0);

/**
 * Opens S3 on a folder.
 *
 * @example
 * const s3 = createS3({ folder: '/data/s3', ids: randomIds, onInternalError: (error) => log.error(error) });
 * const answer = await s3.service.answer(request, context);
 */
export function createS3({ folder, ids, onInternalError, authorize = ownersOnly, hint = () => undefined }: S3Parts): S3 {
  const store = openObjectStore(folder, ids);
  const policies = new BucketPolicies(store.buckets);
  const access = createS3Access({ store, policies, authorize, hint });
  const server = createAwsServer(s3, { onInternalError, asFault, admit: access.admit });
  const service: MountedService = {
    name: s3.name,
    version: s3.version,
    targetPrefix: undefined,
    streamsBody: () => true,
    nameOf: (request) => operationName(server.route(request)),
    answer: async (sent, context) => {
      const headers = usedHeaders(sent.headers, context.headers);
      const request = { ...sent, headers };
      const route = server.route(request);
      if (route.kind === 'unknown') return server.fault(notServed(route.name), context.requestId, request.method);
      const wrong = misdirected(route.operation.name, request);
      if (wrong) return server.fault(wrong, context.requestId, request.method);
      if (route.operation.streamsInput)
        return server.handle(route.operation, request, { ...context, headers, store, access, document: noDocument });
      try {
        const document = await wholeBody(request.body, largestDocument);
        return await server.handle(route.operation, { ...request, body: document }, { ...context, headers, store, access, document });
      } catch (error) {
        return failed(error, route.operation.name, context, request);
      }
    },
    fault: (error, requestId) => server.fault(error, requestId),
  };
  const failed = (error: unknown, operation: string, { requestId }: RequestContext, { method }: AwsRequest) => {
    const fault = asFault(error);
    if (!fault) onInternalError(error, operation, requestId);
    return server.fault(fault ?? error, requestId, method);
  };
  return { service, store, policies, purge: (account) => store.purge(account), close: () => store.close() };
}

/**
 * What signing moved into the query counts as headers, checksums excepted: the JavaScript SDK moves the checksum of a body it does not
 * have yet, and S3 does not look at it (LocalStack issue 12169).
 */
function usedHeaders(sent: IncomingHttpHeaders, merged: IncomingHttpHeaders): IncomingHttpHeaders {
  if (merged === sent) return sent;
  const isUsed = (name: string): boolean => name in sent || !/^x-amz-(checksum-|sdk-checksum-|trailer$)/.test(name);
  return Object.fromEntries(Object.entries(merged).filter(([name]) => isUsed(name)));
}

/** Errors of other layers, as S3 answers them. */
function asFault(error: unknown): Error | undefined {
  if (error instanceof PayloadRefused) {
    const { code, status, message, details } = signatureFault(error.refusal, 'restXml');
    return unmodelledFault(code, status, message, details);
  }
  if (error instanceof BucketGoneError) return s3Fault('NoSuchBucket');
  if (error instanceof UploadGoneError) return s3Fault('NoSuchUpload');
  if (error instanceof PartGoneError) return s3Fault('InvalidPart');
  const { code } = error as { code?: unknown };
  // The client went away in the middle of its request: nobody reads the answer, and it is no failure of ours.
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') return s3Fault('IncompleteBody');
  return undefined;
}

function notServed(operation: string): Error {
  if (operation === '') return s3Fault('MethodNotAllowed');
  return s3Fault('NotImplemented', { Operation: operation }, `${operation} is not implemented.`);
}
