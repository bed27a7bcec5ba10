/**
 * AWS Resource Access Manager: shares that decide who may use an MLflow App of another account.
 *
 * Gaps
 *
 * By design
 *
 * Client quirks
 */
import { ramConstraints } from '@mlapps/aws-protocol/ram.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { RamContext } from './context.js';

export const ram: AwsService<RamContext> = {
  name: 'ram',
  version: '2018-01-04',
  protocol: 'restJson1',
  constraints: ramConstraints,
  operations: [],
};
