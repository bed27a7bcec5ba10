/** An AWS endpoint that answers. */
export interface RunningEndpoint {
  /** Its host is an address of this machine, whatever name led to it. */
  readonly url: string;
  /** Ends what was started for it; an endpoint that was only attached to goes on. */
  stop(): Promise<void>;
}

/** Why there is no endpoint, and what to do. */
export class NoEndpoint extends Error {
  override readonly name = 'NoEndpoint';
}
