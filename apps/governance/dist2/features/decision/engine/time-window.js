import { found, unknown } from './situation.js';
const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** 1970 began on a Thursday. */
const SINCE_MONDAY = 3 * DAY;
/** Local wall-clock time decides: a night with 23 or 25 hours is as long as its clock says. */
export function compileTimeWindow(condition, zones) {
    const from = minutesOf(condition.from) * MINUTE;
    const to = minutesOf(condition.to) * MINUTE;
    const length = to > from ? to - from : to + DAY - from;
    const starts = condition.days.map((day) => DAYS.indexOf(day) * DAY + from);
    const edges = starts.flatMap((start) => [start, (start + length) % WEEK]);
    const isOpen = (inWeek) => starts.some((start) => modulo(inWeek - start, WEEK) < length);
    return {
        condition,
        upToRequester: true,
        test: ({ at }) => {
            const period = zones.periodAt(condition.timeZone, at);
            if (period === undefined)
                return 'ERROR';
            return isOpen(weekTime(at + period.offset)) ? 'TRUE' : 'FALSE';
        },
        edge: ({ at }) => {
            const period = zones.periodAt(condition.timeZone, at);
            if (period === undefined)
                return Infinity;
            const now = weekTime(at + period.offset);
            const next = at + Math.min(...edges.map((edge) => modulo(edge - now, WEEK) || WEEK));
            return period.changes ? Math.min(next, period.until) : next;
        },
        finding: ({ at }) => {
            const period = zones.periodAt(condition.timeZone, at);
            return period === undefined ? unknown(`no time zone ${condition.timeZone}`) : found([localTime(at + period.offset)]);
        },
    };
}
function minutesOf(time) {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
/** Milliseconds since Monday, 00:00, local time. */
function weekTime(local) {
    return modulo(local + SINCE_MONDAY, WEEK);
}
function modulo(value, of) {
    return ((value % of) + of) % of;
}
/** Such as `MON 08:15`. */
function localTime(local) {
    const inWeek = weekTime(local);
    const clock = new Date(local).toISOString().slice(11, 16);
    return `${DAYS[Math.floor(inWeek / DAY)]} ${clock}`;
}
//# sourceMappingURL=time-window.js.map