/** Who acts. `arn` is what GetCallerIdentity answers and what created-by fields show. */
export interface Principal {
  /** 12 digits. */
  readonly account: string;
  /** `arn:aws:iam::<account>:root`, or `arn:aws:sts::<account>:assumed-role/<role>/<session>` for keys from STS. */
  readonly arn: string;
  /** Unique id: the account, or `AROA…:<session>` for an assumed role. */
  readonly userId: string;
  /** Of a role session. */
  readonly role?: PrincipalRole;
}

/** What a role session brings to a decision. One object for the whole session, so that its policies can be prepared once. */
export interface PrincipalRole {
  /** With its path, which the session's ARN leaves out. */
  readonly roleArn: string;
  /** Session tags. */
  readonly tags: Readonly<Record<string, string>>;
  readonly sourceIdentity?: string;
  /** Session policies as given; they narrow what the role's own policies allow. */
  readonly policy?: string;
  readonly policyArns: readonly string[];
}

/** Who signed a request. */
export interface Caller extends Principal {
  readonly accessKeyId: string;
  readonly sessionToken?: string;
}
