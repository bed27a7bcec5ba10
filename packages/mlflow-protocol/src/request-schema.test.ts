import { describe, expect, it } from '@jest/globals';
import { searchExperiments } from './experiment-requests.js';
import { readGetMetricHistoryBulk } from './metric-requests.js';
import { bool, enumeration, int32 } from './request-field.js';
import { request } from './request-schema.js';
import { createRun, logBatch, logMetric, searchRuns, updateRun } from './run-requests.js';

const post = (body: unknown) => ({
  method: 'POST',
  contentType: 'application/json; charset=utf-8',
  query: new URLSearchParams(),
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const get = (query: string) => ({ method: 'GET', query: new URLSearchParams(query) });
const metric = (members: object) => logMetric.read(post({ run_id: 'r', key: 'k', value: 1, timestamp: 1, ...members }));

describe('shape', () => {
  it('gives camelCase members, defaults and empty lists', () => {
    expect(searchRuns.read(post({}))).toEqual({
      experimentIds: [],
      filter: undefined,
      maxResults: 1000,
      orderBy: [],
      runViewType: 'ACTIVE_ONLY',
      pageToken: undefined,
    });
  });

  it('takes query strings, repeated parameters and bodies of GET', () => {
    expect(searchExperiments.read(get('max_results=5&order_by=a&order_by=b&view_type=ALL&foo=1'))).toMatchObject({
      maxResults: 5,
      orderBy: ['a', 'b'],
      viewType: 'ALL',
    });
    expect(searchExperiments.read({ ...get(''), body: '{"max_results": 7}' }).maxResults).toBe(7);
  });

  it('takes camelCase names as protobuf does, unwraps doubly encoded bodies, ignores what it does not know', () => {
    expect(createRun.read(post({ experimentId: '1', runName: 'n', nope: [] }))).toMatchObject({ experimentId: '1', runName: 'n' });
    expect(createRun.read(post(JSON.stringify(JSON.stringify({ run_name: 'n' })))).runName).toBe('n');
  });
});

describe('rules', () => {
  it.each([
    [5, 5],
    ['5', 5],
    ['1e3', 1000],
    ['-7.0', -7],
    ['9223372036854775807', 9223372036854775807n],
    ['\t+1_2', 12],
  ])('reads the int64 %j', (value, step) => expect(metric({ step: value }).step).toBe(step));

  it.each([['x'], [1.5], [true], ['1 2'], ['9223372036854775808'], [[]], [{}]])('refuses the int64 %j', (step) => {
    expect(() => metric({ step })).toThrow(
      /^Invalid value .* for parameter 'step' supplied:  Hint: Value was of type '\w+'\. See the API docs/,
    );
  });

  it.each([
    ['NaN', NaN],
    ['-Infinity', -Infinity],
    ['1_0.5e1', 105],
    ['inf', Infinity],
    [true, 1],
    [-0.5, -0.5],
  ])('reads the double %j', (value, double) => expect(metric({ value }).value).toBe(double));

  it('reads bare NaN and int64 beyond 2^53', () => {
    const body = '{"run_id":"r","key":"k","value":NaN,"timestamp":9007199254740993}';
    expect(logMetric.read(post(body))).toMatchObject({ value: NaN, timestamp: 9007199254740993n });
  });

  it('takes null for absent and run_uuid for run_id', () => {
    expect(metric({ step: null, model_id: null })).toMatchObject({ step: 0, modelId: undefined });
    expect(updateRun.read(post({ run_uuid: 'u' })).runId).toBe('u');
    expect(updateRun.read(post({ run_uuid: 'u', run_id: null })).runId).toBe('u');
    expect(updateRun.read(post({ run_uuid: 'u', run_id: 'r' })).runId).toBe('r');
  });

  it('keeps what distinguishes unset from empty', () => {
    expect(updateRun.read(post({ run_id: 'r', run_name: '' }))).toMatchObject({ runName: '', status: undefined, endTime: undefined });
  });

  it('takes enums by name and number, and unknown names for absent', () => {
    const colours = request('Colours', { colour: enumeration(['RED', 'BLUE']), n: int32(), on: bool() });
    expect([2, '2', 'BLUE', 'GREEN', null].map((colour) => colours.read(post({ colour })).colour)).toEqual([
      'BLUE',
      'BLUE',
      'BLUE',
      undefined,
      undefined,
    ]);
    expect(() => colours.read(post({ colour: 3 }))).toThrow("Invalid value 3 for parameter 'colour'");
    expect(() => colours.read(get('on=yes'))).toThrow("Invalid boolean value: yes, must be 'true' or 'false'.");
    expect(colours.read(get('on=TRUE&n=-3'))).toMatchObject({ on: true, n: -3 });
    expect(() => colours.read(post({ n: 2 ** 31 }))).toThrow("for parameter 'n'");
  });

  it('turns experiment ids into strings, whatever came', () => {
    expect(createRun.read(post({ experiment_id: 7 })).experimentId).toBe('7');
    expect(searchRuns.read(post({ experiment_ids: [1, '2'] })).experimentIds).toEqual(['1', '2']);
  });

  it('names the place of what does not fit', () => {
    expect(() =>
      logBatch.read(
        post({
          run_id: 'r',
          metrics: [
            { key: 'a', value: 1, timestamp: 1 },
            { key: 'a', value: 'x', timestamp: 1 },
          ],
        }),
      ),
    ).toThrow('Invalid value "x" for parameter \'metrics[1].value\' supplied');
    expect(() => logBatch.read(post({ run_id: 'r', params: [null] }))).toThrow("Invalid value null for parameter 'params[0]' supplied");
  });

  it.each(['[]', '5', 'true', '"x"', '{"a":'])('refuses the body %s', (body) => {
    expect(() => searchRuns.read(post(body))).toThrow(/^The request body (?:must be a JSON object|could not be read)/);
  });

  it('reads get-history-bulk from its query string', () => {
    expect(readGetMetricHistoryBulk(new URLSearchParams('run_id=a&run_id=b&metric_key=k&max_results=99999'))).toEqual({
      runIds: ['a', 'b'],
      metricKey: 'k',
      maxResults: 25_000,
    });
    expect(() => readGetMetricHistoryBulk(new URLSearchParams('run_id=a&metric_key=k&max_results=x'))).toThrow("got 'x'");
  });
});
