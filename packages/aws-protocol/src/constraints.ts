/** One shape of an AWS model, reduced to what is checked; generated from the published models. */
export interface ShapeConstraint {
  readonly type: string;
}

/** All shapes of one service by name, and the input shape of each operation. */
export interface ConstraintTable {
  readonly service: string;
  readonly operations: Readonly<Record<string, { readonly input?: string; readonly errors?: readonly string[] }>>;
  readonly shapes: Readonly<Record<string, ShapeConstraint>>;
}
