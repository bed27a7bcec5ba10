/** Time as the whole emulator sees it. Moving it forward expires sessions and completes status changes without sleeping. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock by `milliseconds`, which may be negative. */
  advance(milliseconds: number): void;
  reset(): void;
}

export function systemClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    reset: () => {
      offset = 0;
    },
  };
}
