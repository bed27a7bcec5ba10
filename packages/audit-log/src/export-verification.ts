/** What can be wrong with an export. */
export type ExportProblem =
  /** Not a line of an export, or a line where it must not be. */
  | 'malformed'
  /** Of another tenant than the header says, or the caller expects. */
  | 'wrong-tenant'
  /** The event's members are not what its hash was made of. */
  | 'edited'
  /** `before` or `after` is not what the event committed to. */
  | 'value-edited'
  /** The next event was chained to another one: this one or the next was replaced. */
  | 'broken-link'
  | 'missing'
  | 'reordered'
  | 'duplicated'
  /** The end is missing: the header or a checkpoint knows of more events. */
  | 'truncated'
  /** The chain holds in itself, and differs from what was signed. */
  | 'rewritten'
  /** A checkpoint whose signature does not verify. */
  | 'forged-checkpoint'
  /** Signed with a key the verifier was not given. */
  | 'unknown-key'
  /** No checkpoint covers the last events, so nothing shows that they are original. */
  | 'unsealed'
  /** A value was taken away and no event says so. */
  | 'unexplained-redaction';

export interface SoundExport {
  readonly ok: true;
  readonly tenant: string;
  /** The first event, and the last; `to < from` when there are none. */
  readonly from: bigint;
  readonly to: bigint;
  /** Signed checkpoints that were verified against the events, those given by the caller included. */
  readonly checkpoints: number;
  /** The last event that a signed checkpoint covers; undefined when none does. */
  readonly sealedThrough: bigint | undefined;
  /** Events with a value taken away. */
  readonly redacted: number;
  /** Redactions whose event must lie behind the end of this part. Always 0 for a whole log. */
  readonly unexplainedRedactions: number;
  /** Checkpoints given by the caller that this part of a log cannot be compared with. Always 0 for a whole log. */
  readonly uncomparedCheckpoints: number;
}

export interface TamperedExport {
  readonly ok: false;
  readonly problem: ExportProblem;
  /** The first event that is bad; undefined when it is no event (a header, an unreadable line before the first). */
  readonly seq: bigint | undefined;
  /** Counted from 1. */
  readonly line: number;
  /** One sentence for people. */
  readonly message: string;
}

export type ExportVerification = SoundExport | TamperedExport;

/** Ends the verification: carries the finding to its one catcher. */
export class Tampered extends Error {
  override readonly name = 'Tampered';
  readonly problem: ExportProblem;
  readonly seq: bigint | undefined;

  constructor(problem: ExportProblem, seq: bigint | undefined, message: string) {
    super(message);
    this.problem = problem;
    this.seq = seq;
  }
}
