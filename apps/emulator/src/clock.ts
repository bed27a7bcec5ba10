/** Time as the whole emulator sees it. Moving it forward expires sessions and completes status changes without sleeping. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** The system's time, which clients sign with: moving the clock makes no signature stale. */
  system(): number;
  /** Moves the clock by `milliseconds`, which may be negative. */
  advance(milliseconds: number): void;
  reset(): void;
}

export function systemClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    system: () => Date.now(),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    reset: () => {
      offset = 0;
    },
  };
}
