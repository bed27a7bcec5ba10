import type { UiSessionRecord } from '../services/sagemaker/ui-session.js';
import type { MountedService } from '../mounted-service.js';

/** What a request is for. */
export type Target =
  | { readonly kind: 'nothing' }
  /** An operation of an AWS service; which one is read by the service's own protocol. */
  | {
      readonly kind: 'aws';
      readonly service: MountedService;
      /** Path with the bucket in it, for S3's virtual-host style. */ readonly path: string;
    }
  /** The data plane of one app. `path` starts with `/` and has no app prefix. */
  | { readonly kind: 'mlflow'; readonly access: MlflowAccess; readonly path: string }
  /** A presigned URL of the user interface being opened. */
  | { readonly kind: 'sign-in'; readonly token: string }
  /** Routes of the emulator itself. */
  | { readonly kind: 'internal'; readonly path: string }
  /** A service or operation of AWS that is not served here. */
  | { readonly kind: 'unserved'; readonly name: string };

/** How a request names its app and proves that it may use it. */
export type MlflowAccess =
  /** `x-sm-mlflow-app-arn` and a signature. */
  | { readonly kind: 'signed'; readonly arn: string }
  /** `/mlflow/<app-id>`, for clients that cannot sign. */
  | { readonly kind: 'plain'; readonly appId: string }
  /** The cookie of a user-interface session. */
  | { readonly kind: 'session'; readonly session: UiSessionRecord | undefined; readonly appId: string | undefined };
