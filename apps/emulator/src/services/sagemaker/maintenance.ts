import type { MaintenanceStatus } from '@aws-sdk/client-sagemaker';

/** `getUTCDay()` counts from Sunday. */
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;

/** The last start of a weekly window at or before `now`. `window` is `Tue:03:30` in UTC; times are milliseconds since the epoch. */
export function lastWindowStart(window: string, now: number): number {
  const [day, hour, minute] = window.split(':');
  const intoWeek = DAYS.indexOf(day as (typeof DAYS)[number]) * DAY + (Number(hour) * 60 + Number(minute)) * MINUTE;
  const today = new Date(now);
  const weekStart = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()) - today.getUTCDay() * DAY;
  const start = weekStart + intoWeek;
  return start <= now ? start : start - WEEK;
}

/** Status of the weekly maintenance: nothing before the first window after creation, then in progress or complete. */
export function maintenanceStatus(window: string, createdAt: number, now: number, minutes: number): MaintenanceStatus | undefined {
  const start = lastWindowStart(window, now);
  if (start < createdAt) return undefined;
  return now < start + minutes * MINUTE ? 'MaintenanceInProgress' : 'MaintenanceComplete';
}

/** A maintenance window has begun and ended since `since`. */
export function maintenanceFinishedSince(window: string, since: number, now: number, minutes: number): boolean {
  const start = lastWindowStart(window, now);
  const finished = now >= start + minutes * MINUTE ? start : start - WEEK;
  return finished >= since;
}

/** A window for an app that named none: the service picks one; here spread by `seed` (0 ≤ seed < 1) over the nights of the week. */
export function assignedWindow(seed: number): string {
  const slot = Math.floor(seed * 7 * 12);
  const minutes = (slot % 12) * 30;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${DAYS[Math.floor(slot / 12)]}:${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
