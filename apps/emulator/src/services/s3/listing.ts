import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { checkOneOf } from './one-of.js';

const mostPerPage = 1000;

/** A page has at most 1,000 entries whatever is asked for. */
export function pageLimit(name: string, asked: number | undefined): number {
  if (asked === undefined) return mostPerPage;
  if (!Number.isInteger(asked) || asked < 0 || asked > 2_147_483_647) {
    throw s3Fault(
      'InvalidArgument',
      { ArgumentName: name, ArgumentValue: asked },
      `Argument ${name} must be an integer between 0 and 2147483647`,
    );
  }
  return Math.min(asked, mostPerPage);
}

/** The part number a page of parts begins after. */
export function partMarker(marker: string | undefined): number {
  if (marker === undefined || marker === '') return 0;
  if (/^\d{1,10}$/.test(marker)) return Number(marker);
  throw s3Fault(
    'InvalidArgument',
    { ArgumentName: 'part-number-marker', ArgumentValue: marker },
    'Provided part-number-marker not an integer or within integer range',
  );
}

/** With `encoding-type=url` keys are percent-encoded, slashes apart and spaces as plus, so that any of them fits into XML 1.0. */
export function keyEncoder(encodingType: string | undefined): (key: string) => string {
  checkOneOf('encoding-type', encodingType, ['url'], 'Invalid Encoding Method specified in Request');
  if (encodingType === undefined) return (key) => key;
  return (key) =>
    encodeURIComponent(key)
      .replaceAll('%2F', '/')
      .replaceAll('%20', '+')
      .replace(/[!'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
