import type { Principal } from '../caller.js';
import type { CompiledPolicy } from './policy/policy.js';

/** May this principal do this to that? */
export interface AuthorizationRequest {
  readonly principal: Principal;
  /** `sagemaker:DescribeMlflowApp` */
  readonly action: string;
  /** An ARN, or `*` for what names no resource. */
  readonly resource: string;
  readonly context: AuthorizationContext;
}

/** What is known besides. Condition keys are answered from it, each only when a policy asks for it. */
export interface AuthorizationContext {
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Account the resource belongs to, where its ARN names none (S3) or another than its owner's. */
  readonly resourceAccount?: string | undefined;
  /** The resource's own policy, e.g. of a bucket. */
  readonly resourcePolicy?: CompiledPolicy | undefined;
  /** Tags of the resource, where the directories do not know them. */
  readonly resourceTags?: Tags | undefined;
  /** Tags that the request sets. */
  readonly requestTags?: Tags | undefined;
  /** Keys of tags that the request removes. */
  readonly requestTagKeys?: readonly string[] | undefined;
  /**
   * The service judges by itself what other accounts may do with its resources (Organizations, RAM, the trust policies of STS); only what binds the
   * caller is decided here.
   */
  readonly grantedElsewhere?: boolean;
  /** Canonical user of the principal's account, where policies may name it (S3). */
  readonly canonicalUser?: string | undefined;
  readonly sourceIp?: string | undefined;
  readonly secure?: boolean | undefined;
  readonly userAgent?: string | undefined;
  /** Condition keys of a service, in lower case; nothing for one it does not know, an empty list for one that is known to be absent. */
  facts?(key: string): readonly string[] | undefined;
}

export type Tags = Readonly<Record<string, string>>;
