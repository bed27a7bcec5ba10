/** Where a fact was read, and when; every value of this package carries one. */
export interface Source {
  readonly url: string;
  /** ISO date on which the page or model was read. */
  readonly date: string;
  /** Set when the source does not say it outright and it was concluded from what it says. */
  readonly inferred?: true;
}

/** A value and the place it comes from. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: Source;
}
