import { operationFor } from '@mlapps/aws-protocol/operation';

import type { S3Context } from './s3-context.js';

/** Declares one S3 operation. */
export const operation = operationFor<S3Context>();
