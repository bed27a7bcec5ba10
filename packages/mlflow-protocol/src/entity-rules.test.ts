import { describe, expect, it } from '@jest/globals';
import { checkedBatch, checkedParam, checkedTag, requireKey } from './entity-rules.js';
import { requireExperimentId, requireRunId } from './identity-rules.js';
import { normalPath } from './normal-path.js';

describe('keys', () => {
  it.each(['a', 'A/b.c-d e:f_1', 'ключ', '数', 'a..b', '.a', 'a\n'])('accepts %j', (key) =>
    expect(() => requireKey(key, 'key')).not.toThrow(),
  );
  it.each(['', '.', '..', '../a', '/a', 'a/', 'a//b', './a', 'a/../b', '..a', '...'])('refuses the path %j', (key) => {
    expect(() => requireKey(key, 'key')).toThrow('Names may be treated as files in certain cases');
  });
  it.each(['a$', 'a\tb', 'a\nb', '😀', 'a\\b', 'e\u0301'])('refuses the characters of %j', (key) => {
    expect(() => requireKey(key, 'key')).toThrow('Names may only contain alphanumerics');
  });

  it('normalises paths as Python does', () => {
    expect(['', '/', '//a', '///a', 'a/./b//c/..', '../../a', '/../a', 'a/..'].map(normalPath)).toEqual([
      '.',
      '/',
      '//a',
      '/a',
      'a/b',
      '../../a',
      '/a',
      '.',
    ]);
  });
});

describe('long values', () => {
  const long = '😀'.repeat(8_001);

  it('are cut at code points', () => {
    expect(checkedTag({ key: 'k', value: long }).value).toBe('😀'.repeat(8_000));
    expect(checkedParam({ key: 'k', value: 'v'.repeat(6_001) }).value).toHaveLength(6_000);
  });

  it('are kept when their code points fit', () => {
    const tag = { key: 'k', value: '😀'.repeat(8_000) };
    expect(checkedTag(tag)).toBe(tag);
  });

  it('are refused when truncation is off', () => {
    const refusing = { truncateLongValues: false };
    expect(() => checkedTag({ key: 'k', value: long }, 'tags[2]', refusing)).toThrow(
      "'tags[2].value' exceeds the maximum length of 8000 characters",
    );
    expect(() => checkedParam({ key: 'k', value: long }, '', refusing)).toThrow(
      "'Param value' exceeds the maximum length of 6000 characters",
    );
  });
});

describe('checkedBatch', () => {
  it('gives back the same batch when nothing was cut, and cuts without touching the input', () => {
    const batch = { runId: 'r', metrics: [], params: [{ key: 'a', value: 'x' }], tags: [{ key: 't', value: 'y' }] };
    expect(checkedBatch(batch)).toBe(batch);
    const cut = checkedBatch({ ...batch, params: [{ key: 'a', value: 'x'.repeat(7_000) }] });
    expect([cut.runId, cut.params[0]?.value.length, cut.tags]).toEqual(['r', 6_000, batch.tags]);
  });
});

describe('ids', () => {
  it.each(['a', 'A1_-', 'x'.repeat(256)])('accepts the run id %s', (id) => expect(() => requireRunId(id)).not.toThrow());
  it.each(['', '-a', 'a b', 'x'.repeat(257), 'ä'])('refuses the run id %s', (id) => {
    expect(() => requireRunId(id)).toThrow(/^Invalid value ".*" for parameter 'run_id' supplied\.$/);
  });
  it('refuses experiment ids beyond 64 characters', () => {
    expect(() => requireExperimentId('1'.repeat(64))).not.toThrow();
    expect(() => requireExperimentId('1'.repeat(65))).toThrow('Invalid experiment ID');
  });
});
