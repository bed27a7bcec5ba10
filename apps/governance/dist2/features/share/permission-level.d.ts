import type { PermissionLevel } from '../../platform/prisma/client/client.js';
/**
 * What each level is to carry. The names are those of the service authorization reference of SageMaker
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html); an app gates its whole REST API on
 * CallMlflowAppApi. RAM takes those only that its own permission for the type has: what it does not take is left out.
 */
export declare const actionsOfLevel: Readonly<Record<PermissionLevel, readonly string[]>>;
/** What each level needs of the artifacts (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html): of objects. */
export declare const objectActionsOfLevel: Readonly<Record<PermissionLevel, readonly string[]>>;
