import type { RequestContext } from '../../request-context.js';
import type { Collection } from '../../store/control-store.js';
import type { RoleRecord } from './role.js';

/** What IAM operations get: the request, and the roles of its account by `roleKey`. */
export interface IamContext extends RequestContext {
  readonly roles: Collection<RoleRecord>;
}
