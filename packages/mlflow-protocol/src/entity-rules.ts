/**
 * Rules for metrics, params and tags: mlflow 3.10.1 `utils/validation.py`, with its texts.
 * Functions return what is to be stored, which differs from the input where a long value was truncated.
 */
import { invalidParameterValue } from './errors.js';
import { limits } from './limits.js';
import { normalPath } from './normal-path.js';
import { pythonFloat, pythonJson, pythonLength, pythonPrefix, pythonRepr } from './python-text.js';
import type { Integer } from './request-field.js';

/** `truncateLongValues` is MLflow's MLFLOW_TRUNCATE_LONG_VALUES, true by default. */
export interface EntityRuleOptions {
  readonly truncateLongValues: boolean;
}

export const defaultEntityRules: EntityRuleOptions = { truncateLongValues: true };

export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

export interface MetricValue {
  readonly key: string;
  readonly value: number;
  readonly timestamp: Integer;
  readonly step: Integer;
}

// Python's \w in Unicode mode, and its $, which also matches before a final newline.
const KEY = /^[/\p{L}\p{N}_.\- :]*\n?$/u;
const PLAIN_KEY = /^[\w.\- :]+$/;
const BAD_CHARACTERS =
  'Names may only contain alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes (/).';

const at = (path: string, member: string): string => (path === '' ? member : `${path}.${member}`);

function invalid(path: string, value: unknown, detail?: string): Error {
  const text = `Invalid value ${typeof value === 'number' ? pythonFloat(value) : pythonJson(value)} for parameter '${path}' supplied`;
  return invalidParameterValue(detail === undefined ? `${text}.` : `${text}: ${detail}`);
}

/** The key of a metric, param or tag: its characters, and that it names only itself when used as a path. */
export function requireKey(key: string, path: string): void {
  // Without slash, only dots can make a path of it.
  if (PLAIN_KEY.test(key) && !key.startsWith('.')) return;
  if (!KEY.test(key)) throw invalid(path, key, BAD_CHARACTERS);
  const normal = normalPath(key);
  if (normal === key && normal !== '.' && !normal.startsWith('..') && !normal.startsWith('/')) return;
  throw invalid(
    path,
    key,
    'Names may be treated as files in certain cases, and must not resolve to other names when treated as such. ' +
      `This name would resolve to ${pythonRepr(normal)}`,
  );
}

/** Lengths count code points. @throws MlflowError `'<name>' exceeds the maximum length of <limit> characters` */
export function requireLength(name: string, limit: number, value: string): void {
  if (value.length > limit && pythonLength(value) > limit) {
    throw invalidParameterValue(`'${name}' exceeds the maximum length of ${limit} characters`);
  }
}

function truncated(name: string, limit: number, value: string, options: EntityRuleOptions): string {
  if (value.length <= limit) return value;
  if (options.truncateLongValues) return pythonPrefix(value, limit);
  requireLength(name, limit, value);
  return value;
}

/** @param path where the metric stands in the request, such as `metrics[3]`; empty for a request of its own */
export function requireMetric(metric: MetricValue, path = ''): void {
  requireKey(metric.key, at(path, 'name'));
  if (metric.timestamp < 0) {
    throw invalid(
      at(path, 'timestamp'),
      BigInt(metric.timestamp),
      `metric '${metric.key}' (value=${pythonFloat(metric.value)}). Timestamp must be a nonnegative long (64-bit integer) `,
    );
  }
  requireLength('Metric name', limits.entityKeyLength, metric.key);
}

export function checkedParam(param: KeyValue, path = '', options = defaultEntityRules): KeyValue {
  requireKey(param.key, at(path, 'key'));
  requireLength('Param key', limits.entityKeyLength, param.key);
  const value = truncated('Param value', limits.paramValueLength, param.value, options);
  return value === param.value ? param : { key: param.key, value };
}

export function checkedTag(tag: KeyValue, path = '', options = defaultEntityRules): KeyValue {
  requireKey(tag.key, at(path, 'key'));
  requireLength(at(path, 'key'), limits.entityKeyLength, tag.key);
  const value = truncated(at(path, 'value'), limits.tagValueLength, tag.value, options);
  return value === tag.value ? tag : { key: tag.key, value };
}

/** `set-experiment-tag`. An experiment's tag is refused, not truncated, when too long. */
export function requireExperimentTag(tag: KeyValue): void {
  requireKey(tag.key, 'key');
  requireLength('key', limits.experimentTagKeyLength, tag.key);
  requireLength('value', limits.experimentTagValueLength, tag.value);
}

export interface EntityBatch {
  readonly metrics: readonly MetricValue[];
  readonly params: readonly KeyValue[];
  readonly tags: readonly KeyValue[];
}

/** Everything `log-batch` checks before it looks at the run, in the order of `store/tracking/sqlalchemy_store.py` log_batch. */
export function checkedBatch<B extends EntityBatch>(batch: B, options = defaultEntityRules): B {
  for (let i = 0; i < batch.metrics.length; i++) {
    const metric = batch.metrics[i] as MetricValue;
    if (!isPlainMetric(metric)) requireMetric(metric, `metrics[${i}]`);
  }
  const params = checkedItems(batch.params, 'params', checkedParam, options);
  const tags = checkedItems(batch.tags, 'tags', checkedTag, options);
  requireBatchLimits(batch.metrics.length, params.length, tags.length);
  requireDistinctParams(params);
  return params === batch.params && tags === batch.tags ? batch : { ...batch, params, tags };
}

/** The usual case, told without building paths for messages. */
function isPlainMetric(metric: MetricValue): boolean {
  return metric.timestamp >= 0 && metric.key.length <= limits.entityKeyLength && PLAIN_KEY.test(metric.key) && !metric.key.startsWith('.');
}

function checkedItems(
  items: readonly KeyValue[],
  list: string,
  check: (item: KeyValue, path: string, options: EntityRuleOptions) => KeyValue,
  options: EntityRuleOptions,
): readonly KeyValue[] {
  const checked = items.map((item, i) => check(item, `${list}[${i}]`, options));
  return checked.every((item, i) => item === items[i]) ? items : checked;
}

function requireBatchLimits(metrics: number, params: number, tags: number): void {
  requireBatchLimit('metrics', limits.metricsPerBatch, metrics);
  requireBatchLimit('params', limits.paramsPerBatch, params);
  requireBatchLimit('tags', limits.tagsPerBatch, tags);
  requireBatchLimit('metrics, params, and tags', limits.entitiesPerBatch, metrics + params + tags);
}

function requireBatchLimit(name: string, limit: number, count: number): void {
  if (count <= limit) return;
  throw invalidParameterValue(
    `A batch logging request can contain at most ${limit} ${name}. Got ${count} ${name}. ` +
      `Please split up ${name} across multiple requests and try again.`,
  );
}

function requireDistinctParams(params: readonly KeyValue[]): void {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const { key } of params) {
    if (seen.has(key)) repeated.push(key);
    seen.add(key);
  }
  if (repeated.length === 0) return;
  throw invalidParameterValue(
    `Duplicate parameter keys have been submitted: [${repeated.map(pythonRepr).join(', ')}]. ` +
      'Please ensure the request contains only one param value per param key.',
  );
}
