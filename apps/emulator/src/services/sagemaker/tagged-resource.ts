import { parseArn } from '@mlapps/aws-identity/arn';
import { commonFault } from '@mlapps/aws-protocol/faults';

import type { SageMakerContext } from './context.js';
import { findApp, inAccountOf } from './find-app.js';
import { isDeleted } from './mlflow-app.js';

/** The tags of a resource, and how to replace them. */
interface TaggedResource {
  readonly tags: Readonly<Record<string, string>>;
  replaceTags(tags: Readonly<Record<string, string>>): void;
}

/**
 * @throws ValidationException for a kind of resource that does not exist here, or one that is not there
 */
export function findTaggedResource(arn: string, given: SageMakerContext): TaggedResource {
  const ctx = inAccountOf(arn, given);
  const resource = parseArn(arn)?.resource ?? '';
  if (resource.startsWith('mlflow-app/')) {
    const app = findApp(arn, ctx);
    if (isDeleted(app, ctx.now().getTime())) throw commonFault('validation', `Resource ${arn} does not exist. It was deleted.`);
    return { tags: app.tags, replaceTags: (tags) => ctx.apps.put(app.id, { ...app, tags }) };
  }
  const domain = resource.startsWith('domain/') ? ctx.domains.get(resource.slice('domain/'.length)) : undefined;
  if (domain?.arn === arn) return { tags: domain.tags, replaceTags: (tags) => ctx.domains.put(domain.id, { ...domain, tags }) };
  throw commonFault('validation', `Resource ${arn} does not exist. MLflow Apps and domains can be tagged.`);
}
