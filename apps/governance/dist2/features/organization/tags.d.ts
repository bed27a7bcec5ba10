import type { Tag as OrganizationsTag } from '@aws-sdk/client-organizations';
import type { Tag as SageMakerTag } from '@aws-sdk/client-sagemaker';
export type Tags = Readonly<Record<string, string>>;
/** The column `tags`: an object, or null while they could not be read. */
export declare function readTags(column: unknown): Tags | undefined;
/** AWS's list as an object, keys in order, so that equal tags are equal texts. */
export declare function tagsOf(list: readonly (OrganizationsTag | SageMakerTag)[]): Tags;
