import { ConfigError } from './config-error.js';

/**
 * What a command line gives: `--port 1`, `--port=1`, or a flag alone, which is `true`. The last one counts.
 *
 * @param names settings by their flags
 * @throws ConfigError on a flag that is none of them
 */
export function readFlags(argv: readonly string[], names: ReadonlyMap<string, string>): Record<string, string | true> {
  const given: Record<string, string | true> = {};
  for (let index = 0; index < argv.length; index++) {
    const [flagName = '', inline] = splitOnce(argv[index]!);
    const name = names.get(flagName);
    if (name === undefined) throw new ConfigError(`Unknown option ${flagName}. --help lists them all.`);
    const next = argv[index + 1];
    if (inline !== undefined) given[name] = inline;
    else if (next !== undefined && !next.startsWith('--')) given[name] = argv[++index]!;
    else given[name] = true;
  }
  return given;
}

function splitOnce(argument: string): [string, string | undefined] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}
