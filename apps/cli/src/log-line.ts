interface LogEntry {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly [name: string]: unknown;
}

/** https://github.com/pinojs/pino/blob/main/docs/api.md#logger-level */
const levels: Readonly<Record<number, string>> = { 10: 'TRACE', 20: 'DEBUG', 30: 'INFO', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' };

/** One entry of the log for people: `12:01:02.123 INFO  sagemaker CreateMlflowApp 200 3.2 ms account=… region=…`. */
export function readableLine(line: string): string {
  const entry = parse(line);
  if (!entry) return line;
  const { level, time, msg, err, ...rest } = entry;
  const start = `${timeOfDay(time)} ${(levels[level] ?? String(level)).padEnd(5)}`;
  const { service, operation, status, milliseconds, ...others } = rest;
  const what =
    msg === 'request'
      ? `${shown(service)} ${shown(operation)} ${shown(status)} ${shown(milliseconds)} ms`
      : `${msg ?? ''}${pairs({ service, operation, status, milliseconds })}`;
  return `${start} ${what}${pairs(others)}${errorText(err)}`;
}

function parse(line: string): LogEntry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line) as Partial<LogEntry>;
    return typeof entry.level === 'number' && typeof entry.time === 'number' ? (entry as LogEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** In the reader's time zone. */
function timeOfDay(milliseconds: number): string {
  const time = new Date(milliseconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}

function pairs(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${shown(value)}`)
    .join('');
}

function errorText(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { stack, message } = error as { stack?: string; message?: string };
  return `\n${(stack ?? message ?? JSON.stringify(error)).replace(/^/gm, '    ')}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '-' : JSON.stringify(value);
}
