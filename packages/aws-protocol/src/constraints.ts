/** One shape of an AWS model, reduced to what is checked; generated from the published models. */
export interface ShapeConstraint {
  /** `string`, `integer`, `long`, `float`, `double`, `boolean`, `timestamp`, `blob`, `list`, `map` or `structure`. */
  readonly type: string;
  readonly required?: readonly string[];
  /** Least length (string, list, map, blob) or value (number). */
  readonly min?: number;
  readonly max?: number;
  /** As AWS prints it; a Java regular expression the whole value must match. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** Shape name of each member of a structure. */
  readonly members?: Readonly<Record<string, string>>;
  /** Shape name of a list's members. */
  readonly member?: string;
  readonly key?: string;
  readonly value?: string;
}

/** Where a REST operation is found. `query` and `headers` name its required parameters, which tell it from others on the same path. */
export interface OperationRoute {
  readonly method: string;
  /** e.g. `/{Bucket}/{Key+}?uploads`. */
  readonly uri: string;
  readonly query: readonly string[];
  readonly headers: readonly string[];
}

/** All shapes of one service by name, and the input shape of each operation. */
export interface ConstraintTable {
  readonly service: string;
  readonly operations: Readonly<Record<string, { readonly input?: string; readonly errors?: readonly string[] }>>;
  readonly shapes: Readonly<Record<string, ShapeConstraint>>;
  /** REST only: every operation of the service, so that one that is not served is not taken for another. */
  readonly routes?: Readonly<Record<string, OperationRoute>>;
}
