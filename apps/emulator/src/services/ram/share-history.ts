/** How long RAM shows what has been deleted or disassociated; AWS documents no time. */
const SHOWN_MILLISECONDS = 2 * 3_600_000;

/**
 * True when what ended then is no longer shown.
 *
 * @param endedAt nothing while it lasts
 */
export function isForgotten(endedAt: number | undefined, now: number): boolean {
  return endedAt !== undefined && now >= endedAt + SHOWN_MILLISECONDS;
}
