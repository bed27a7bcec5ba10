import { describe, expect, it } from '@jest/globals';

import { compileTimeWindow } from './time-window.js';
import { TimeZones } from './time-zones.js';

const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

function windowOf(from: string, to: string, timeZone: string, days: readonly (typeof DAYS)[number][] = DAYS) {
  const compiled = compileTimeWindow({ kind: 'TIME_WINDOW', days: [...days], from, to, timeZone }, new TimeZones());
  return {
    at: (text: string) => compiled.test({ at: Date.parse(text) }),
    edge: (text: string) => new Date(compiled.edge!({ at: Date.parse(text) } as never)).toISOString(),
    finding: (text: string) => compiled.finding({ at: Date.parse(text) } as never),
  };
}

describe('time windows', () => {
  it('are from inclusive, to exclusive, in local time', () => {
    const window = windowOf('08:00', '18:00', 'Europe/Berlin', ['FRI']);
    expect(['05:59:59', '06:00:00', '15:59:59', '16:00:00'].map((clock) => window.at(`2026-06-05T${clock}Z`))).toEqual([
      'FALSE',
      'TRUE',
      'TRUE',
      'FALSE',
    ]);
    expect(window.at('2026-06-06T10:00:00Z')).toBe('FALSE');
  });

  it('go past midnight into the day after', () => {
    const window = windowOf('22:00', '02:00', 'UTC', ['SUN']);
    expect(
      ['2026-06-07T21:59Z', '2026-06-07T22:00Z', '2026-06-08T01:59Z', '2026-06-08T02:00Z', '2026-06-07T01:00Z'].map((at) => window.at(at)),
    ).toEqual(['FALSE', 'TRUE', 'TRUE', 'FALSE', 'FALSE']);
  });

  it('follow the clock when it goes forward', () => {
    // 2026-03-29, Berlin: after 01:59:59 comes 03:00:00
    const window = windowOf('02:30', '04:00', 'Europe/Berlin');
    expect(window.at('2026-03-29T00:59:59Z')).toBe('FALSE');
    expect(window.at('2026-03-29T01:00:00Z')).toBe('TRUE');
    expect(window.edge('2026-03-29T00:30:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(window.edge('2026-03-29T01:30:00Z')).toBe('2026-03-29T02:00:00.000Z');
  });

  it('follow the clock when it goes back', () => {
    // 2026-10-25, Berlin: after 02:59:59 comes 02:00:00 once more
    const window = windowOf('02:00', '02:30', 'Europe/Berlin');
    expect(['00:00', '00:29', '00:30', '01:00', '01:29', '01:30'].map((clock) => window.at(`2026-10-25T${clock}:00Z`))).toEqual([
      'TRUE',
      'TRUE',
      'FALSE',
      'TRUE',
      'TRUE',
      'FALSE',
    ]);
    expect(window.edge('2026-10-25T00:30:00Z')).toBe('2026-10-25T01:00:00.000Z');
  });

  it('know zones that change by half an hour', () => {
    // 2026-04-05, Lord Howe: 02:00 becomes 01:30
    const window = windowOf('01:30', '02:00', 'Australia/Lord_Howe');
    expect(
      ['2026-04-04T14:30Z', '2026-04-04T14:59Z', '2026-04-04T15:00Z', '2026-04-04T15:29Z', '2026-04-04T15:30Z'].map((at) => window.at(at)),
    ).toEqual(['TRUE', 'TRUE', 'TRUE', 'TRUE', 'FALSE']);
  });

  it('say when they can next change', () => {
    const window = windowOf('08:00', '18:00', 'America/New_York', ['MON']);
    expect(window.edge('2026-06-01T12:00:00Z')).toBe('2026-06-01T22:00:00.000Z');
    expect(window.edge('2026-06-01T22:00:00Z')).toBe('2026-06-08T12:00:00.000Z');
  });

  it.each(['Nowhere/Land', '+01:00', ''])('in zone "%s" are an error', (zone) => {
    const window = windowOf('08:00', '18:00', zone);
    expect(window.at('2026-06-01T12:00:00Z')).toBe('ERROR');
    expect(window.finding('2026-06-01T12:00:00Z').error).toContain('no time zone');
  });
});
