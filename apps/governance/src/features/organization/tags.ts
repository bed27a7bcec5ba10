import type { Tag as OrganizationsTag } from '@aws-sdk/client-organizations';
import type { Tag as SageMakerTag } from '@aws-sdk/client-sagemaker';

export type Tags = Readonly<Record<string, string>>;

/** The column `tags`: an object, or null while they could not be read. */
export function readTags(column: unknown): Tags | undefined {
  return (column as Tags | null) ?? undefined;
}

/** AWS's list as an object, keys in order, so that equal tags are equal texts. */
export function tagsOf(list: readonly (OrganizationsTag | SageMakerTag)[]): Tags {
  const pairs = list.map(({ Key, Value }): [string, string] => [Key!, Value!]);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** PostgreSQL keeps the keys of an object in an order of its own. */
export function sameTags(a: Tags | undefined, b: Tags | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** As the API shows them. */
export function tagList(column: unknown): { key: string; value: string }[] | null {
  const tags = readTags(column);
  return tags === undefined ? null : Object.entries(tags).map(([key, value]) => ({ key, value }));
}
