import { InvalidParameterException } from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

/** What RAM calls a kind of source; its values are not published. */
export type SourceType = 'ACCOUNT' | 'ARN' | 'ORGANIZATION_ID' | 'ORGANIZATION_PATH';

const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
const PATH = /^o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}\/(?:ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}\/)*\*?$/;

/** @throws InvalidParameterException */
export function sourceTypeOf(source: string): SourceType {
  if (/^\d{12}$/.test(source)) return 'ACCOUNT';
  if (ORGANIZATION.test(source)) return 'ORGANIZATION_ID';
  if (PATH.test(source)) return 'ORGANIZATION_PATH';
  if (parseArn(source) !== undefined) return 'ARN';
  throw fault(InvalidParameterException, `Source ${source} is not an account, an ARN, an organization or the path of one.`);
}
