/** The time of everything that this service decides and records; tests move it. */
export interface Clock {
  now(): Date;
}

/** A clock that can be moved forward, for tests. */
export interface MovableClock extends Clock {
  advance(seconds: number): void;
}

export function systemClock(): MovableClock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    advance: (seconds) => {
      offset += seconds * 1000;
    },
  };
}
