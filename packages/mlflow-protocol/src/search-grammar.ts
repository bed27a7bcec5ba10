/**
 * What may be searched, as data: one table per kind of thing. A new kind (registered models, model versions, traces,
 * logged models, datasets) is one more table here and a parser call beside `parseRunFilter`.
 * Source: mlflow 3.10.1 `utils/search_utils.py` (SearchUtils, SearchExperimentsUtils), `entities/run_info.py`.
 */

export type SearchEntity = 'attribute' | 'metric' | 'parameter' | 'tag' | 'dataset';

export type NumericOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type TextOperator = '=' | '!=' | 'LIKE' | 'ILIKE';
export type ListOperator = 'IN' | 'NOT IN';
export type NullOperator = 'IS NULL' | 'IS NOT NULL';

export const numericOperators: readonly string[] = ['>', '>=', '!=', '=', '<', '<='];
export const textOperators: readonly string[] = ['!=', '=', 'LIKE', 'ILIKE'];
export const textAndListOperators: readonly string[] = [...textOperators, 'IN', 'NOT IN'];

export interface SearchGrammar {
  /** Every prefix a key may have, with the entity it means. No prefix means attribute. */
  readonly prefixes: Readonly<Record<string, SearchEntity>>;
  /** How the refusal of another prefix ends. */
  readonly unknownPrefix: (prefix: string) => string;
  /** Prefixes may stand in backticks. */
  readonly quotedPrefixes: boolean;
  readonly attributes: readonly string[];
  readonly orderAttributes: readonly string[];
  readonly numericAttributes: readonly string[];
  /** Other names of attributes. */
  readonly attributeAliases: Readonly<Record<string, string>>;
  readonly datasetKeys: readonly string[];
  /** Attributes that can be compared with a list. */
  readonly listAttributes: readonly string[];
  readonly nullComparable: readonly SearchEntity[];
  /** `like` for `LIKE`. */
  readonly operatorsInAnyCase: boolean;
  /** How a clause that is no comparison is quoted. */
  readonly quoteClause: (clause: string) => string;
}

/** A set as Python prints it, in our order; Python's changes from process to process. */
export const pythonSet = (items: readonly string[]): string => `{${items.map((item) => `'${item}'`).join(', ')}}`;

export const runGrammar: SearchGrammar = {
  prefixes: {
    metric: 'metric',
    metrics: 'metric',
    parameter: 'parameter',
    parameters: 'parameter',
    param: 'parameter',
    params: 'parameter',
    tag: 'tag',
    tags: 'tag',
    attribute: 'attribute',
    attributes: 'attribute',
    attr: 'attribute',
    run: 'attribute',
    dataset: 'dataset',
    datasets: 'dataset',
  },
  unknownPrefix: (prefix) => `Invalid entity type '${prefix}'. Valid values are ['metric', 'parameter', 'tag', 'attribute', 'dataset']`,
  quotedPrefixes: true,
  attributes: [
    'run_id',
    'run_name',
    'user_id',
    'status',
    'artifact_uri',
    'start_time',
    'end_time',
    'created',
    'Created',
    'run name',
    'Run name',
    'Run Name',
  ],
  orderAttributes: ['run_id', 'run_name', 'user_id', 'status', 'artifact_uri', 'start_time', 'end_time', 'created', 'Created'],
  numericAttributes: ['start_time', 'end_time', 'created', 'Created'],
  attributeAliases: {
    created: 'start_time',
    Created: 'start_time',
    'run name': 'run_name',
    'Run name': 'run_name',
    'Run Name': 'run_name',
  },
  datasetKeys: ['name', 'digest', 'context'],
  listAttributes: ['run_id'],
  nullComparable: [],
  operatorsInAnyCase: true,
  quoteClause: (clause) => `'${clause}'`,
};

export const experimentGrammar: SearchGrammar = {
  prefixes: { attribute: 'attribute', tag: 'tag', tags: 'tag' },
  unknownPrefix: (prefix) => `Invalid entity type '${prefix}'. Valid entity types are ('attribute', 'tag', 'tags')`,
  quotedPrefixes: false,
  attributes: ['name', 'creation_time', 'last_update_time'],
  orderAttributes: ['name', 'experiment_id', 'creation_time', 'last_update_time'],
  numericAttributes: ['creation_time', 'last_update_time'],
  attributeAliases: {},
  datasetKeys: [],
  listAttributes: ['run_id'],
  nullComparable: ['tag'],
  operatorsInAnyCase: false,
  quoteClause: (clause) => clause,
};
