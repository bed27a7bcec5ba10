import { iam } from '../services/iam/service.js';
import { organizations } from '../services/organizations/service.js';
import { ram } from '../services/ram/service.js';
import { bucketActions, needsOfOperation, objectActions } from '../services/s3/resources.js';
import { s3 } from '../services/s3/service.js';
import { sagemaker } from '../services/sagemaker/service.js';
import { servicequotas } from '../services/servicequotas/service.js';
import { sts } from '../services/sts/service.js';

/** Actions that no operation is named after. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  iam: ['PassRole'],
  s3: ['ListAllMyBuckets'],
  sagemaker: ['CallMlflowAppApi'],
  sts: ['TagSession', 'SetSourceIdentity'],
};

const SERVICES = [iam, organizations, ram, s3, sagemaker, servicequotas, sts];

/** An operation that is farther away than this is not what was meant. */
const MOST_EDITS = 4;

/** What is wrong with the name of an action; nothing for one that AWS has, as far as it is known here. */
export function unknownAction(action: string): string | undefined {
  const [prefix = '', name = ''] = action.split(':');
  const service = SERVICES.find((candidate) => candidate.name === prefix.toLowerCase());
  if (!service)
    return nearest(
      prefix,
      'is no service that is served here',
      SERVICES.map((candidate) => candidate.name),
    );
  const operations = [...Object.keys(service.constraints.operations), ...(MORE[service.name] ?? [])];
  const names = service === s3 ? operations.filter(isActionOfS3) : operations;
  const known = service === s3 ? isActionOfS3(name) : names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (known) return undefined;
  const needs = service === s3 ? needsOfOperation[name]?.({ Bucket: 'bucket', Key: 'key' }, () => false) : undefined;
  if (needs && needs.length > 0) return `is an operation; it asks for ${needs.map((need) => need.action).join(', ')}`;
  return nearest(name, `is no action of ${service.name} that is known here`, names);
}

function isActionOfS3(name: string): boolean {
  const action = `s3:${name.toLowerCase()}`;
  return bucketActions.has(action) || objectActions.has(action) || action === 's3:listallmybuckets';
}

function nearest(given: string, wrong: string, names: readonly string[]): string {
  const [best] = names
    .map((name) => ({ name, edits: editsBetween(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= MOST_EDITS && best.edits < given.length / 2 ? `${wrong}; ${best.name} is` : wrong;
}

/** Letters to add, to remove or to change. */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column++) {
      const changed = above[column - 1]! + (other[column - 1] === letter ? 0 : 1);
      line.push(Math.min(changed, above[column]! + 1, line[column - 1]! + 1));
    }
    above = line;
  }
  return above.at(-1)!;
}
