import type { RequestContext } from '../../request-context.js';
import type { RoleDirectory } from '../iam/role-directory.js';
import type { SessionStore } from './session-store.js';

/** What STS operations get: the request, the sessions handed out, and the roles of every account. */
export interface StsContext extends RequestContext {
  readonly sessions: SessionStore;
  readonly roleDirectory: RoleDirectory;
  /** Let anyone assume a role nobody created here. */
  readonly assumeUnknownRoles: boolean;
}
