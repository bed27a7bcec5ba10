const DAY = 86_400_000;
/** Longer than the week after which every time window has had its edges. */
const HORIZON_DAYS = 8;
const KEPT_PERIODS = 64;
/** Local time of IANA zones. Asking the platform takes microseconds, so it remembers the stretches it has seen. */
export class TimeZones {
    #zones = new Map();
    /**
     * The stretch `at` is in, known for more than a week from `at` or up to the next change; `undefined` for a zone nobody knows.
     *
     * @param at milliseconds since 1970
     */
    periodAt(name, at) {
        const zone = this.#zone(name);
        if (zone === undefined)
            return undefined;
        const known = zone.periods.find(({ from, until, changes }) => from <= at && at < until && (changes || until - at > 7 * DAY));
        if (known !== undefined)
            return known;
        const period = periodFrom(zone.format, at);
        if (zone.periods.length >= KEPT_PERIODS)
            zone.periods.shift();
        zone.periods.push(period);
        return period;
    }
    #zone(name) {
        if (!this.#zones.has(name)) {
            const format = formatOf(name);
            this.#zones.set(name, format && { format, periods: [] });
        }
        return this.#zones.get(name);
    }
}
/** Offsets such as `+01:00`, which newer platforms take for zones, are none. */
function formatOf(name) {
    if (!/^[A-Za-z]/.test(name))
        return undefined;
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' };
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', calendar: 'iso8601', numberingSystem: 'latn', ...numeric });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function periodFrom(format, at) {
    const offset = offsetAt(format, at);
    for (let day = 1; day <= HORIZON_DAYS; day++) {
        if (offsetAt(format, at + day * DAY) === offset)
            continue;
        return { offset, from: at, until: changeBetween(format, at + (day - 1) * DAY, at + day * DAY), changes: true };
    }
    return { offset, from: at, until: at + HORIZON_DAYS * DAY, changes: false };
}
/** The first millisecond with another offset than `before` has. */
function changeBetween(format, before, after) {
    const offset = offsetAt(format, before);
    let [same, other] = [before, after];
    while (other - same > 1) {
        const middle = Math.floor((same + other) / 2);
        if (offsetAt(format, middle) === offset)
            same = middle;
        else
            other = middle;
    }
    return other;
}
function offsetAt(format, at) {
    const parts = {};
    for (const { type, value } of format.formatToParts(at))
        parts[type] = Number(value);
    const local = Date.UTC(parts['year'], parts['month'] - 1, parts['day'], parts['hour'], parts['minute'], parts['second']);
    return local - Math.floor(at / 1000) * 1000;
}
//# sourceMappingURL=time-zones.js.map