import { describe, expect, it } from '@jest/globals';

import { assignedWindow, lastWindowStart, maintenanceFinishedSince, maintenanceStatus } from './maintenance.js';

const at = (text: string): number => Date.parse(`${text}Z`);
// 2026-11-22 is a Sunday

describe('the weekly maintenance window', () => {
  it.each([
    ['Sun:03:30', '2026-11-22T03:30:00', '2026-11-22T03:30:00'],
    ['Sun:03:30', '2026-11-22T03:29:59', '2026-11-15T03:30:00'],
    ['Sat:23:59', '2026-11-22T00:00:00', '2026-11-21T23:59:00'],
    ['Mon:00:00', '2026-11-22T12:00:00', '2026-11-16T00:00:00'],
    ['Tue:12:00', '2027-01-01T00:00:00', '2026-12-29T12:00:00'],
  ])('%s last began before %s at %s', (window, now, start) => {
    expect(lastWindowStart(window, at(now))).toBe(at(start));
  });

  it('has no status before it first came', () => {
    const created = at('2026-11-22T03:30:01');
    expect(maintenanceStatus('Sun:03:30', created, at('2026-11-29T03:29:59'), 30)).toBeUndefined();
    expect(maintenanceStatus('Sun:03:30', created, at('2026-11-29T03:30:00'), 30)).toBe('MaintenanceInProgress');
    expect(maintenanceStatus('Sun:03:30', created, at('2026-11-29T04:00:00'), 30)).toBe('MaintenanceComplete');
  });

  it('counts as finished at its end', () => {
    const since = at('2026-11-22T00:00:00');
    expect(maintenanceFinishedSince('Sun:03:30', since, at('2026-11-22T03:59:59'), 30)).toBe(false);
    expect(maintenanceFinishedSince('Sun:03:30', since, at('2026-11-22T04:00:00'), 30)).toBe(true);
  });

  it('is assigned in the form AWS takes', () => {
    for (let step = 0; step < 1000; step++)
      expect(assignedWindow(step / 1000)).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)$/);
  });
});
