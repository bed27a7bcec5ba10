import { pino } from 'pino';
const HIDDEN = ['authorization', 'token', 'password', 'secret', 'secretAccessKey', 'sessionToken', 'clientToken'];
/** Log lines as JSON on standard error; what may hold a secret is left out, wherever it stands in the first two levels. */
export function createLog(level) {
    const paths = HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
    return pino({ level, redact: { paths, censor: '[hidden]' } }, pino.destination({ dest: 2, sync: false }));
}
//# sourceMappingURL=log.js.map