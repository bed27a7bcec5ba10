import { describe, expect, it } from '@jest/globals';
import { randomRunName } from './run-name.js';

describe('randomRunName', () => {
  it('has the form of MLflow’s names and its length', () => {
    for (let i = 0; i < 2_000; i++) expect(randomRunName(Math.random)).toMatch(/^(?=.{5,20}$)[a-z]+-[a-z]+-\d{1,4}$/);
  });

  it('depends on the given numbers only', () => {
    expect(randomRunName(() => 0)).toBe('able-acorn-0');
    expect(randomRunName(() => 0.9999)).toBe('zesty-zephyr-1000');
  });
});
