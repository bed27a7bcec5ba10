/** Who signed a request. `arn` is what GetCallerIdentity answers and what created-by fields show. */
export interface Caller {
  /** 12 digits. */
  readonly account: string;
  readonly accessKeyId: string;
  /** `arn:aws:iam::<account>:root`, or `arn:aws:sts::<account>:assumed-role/<role>/<session>` for keys from STS. */
  readonly arn: string;
  /** Unique id: the account, or `AROA…:<session>` for an assumed role. */
  readonly userId: string;
  readonly sessionToken?: string;
}
