/** The time of everything that this service decides and records; tests move it. */
export interface Clock {
    now(): Date;
}
/** A clock that can be moved forward, for tests. */
export interface MovableClock extends Clock {
    advance(seconds: number): void;
}
export declare function systemClock(): MovableClock;
