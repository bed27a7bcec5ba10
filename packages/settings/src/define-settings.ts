import type { z } from 'zod';

import { ConfigError } from './config-error.js';
import { readFlags } from './flags.js';

/** One setting, for `--help` and the README. */
export interface SettingDescription {
  readonly name: string;
  readonly flag: string;
  readonly variable: string;
  readonly default: string;
  readonly description: string;
}

export interface SettingsOptions<Name extends string> {
  /** What variables begin with: with `MLAPPS_`, `createSeconds` is `MLAPPS_CREATE_SECONDS`. */
  readonly prefix: string;
  /** Settings that have other variables, in the order they are looked at. The first is the one that is documented. */
  readonly variables?: { readonly [name in Name]?: readonly [string, ...string[]] };
}

/** The settings of one program: how they are read, checked and told. */
export interface Settings<Config> {
  /**
   * A flag wins over a variable, a variable over the default.
   *
   * @throws {@link ConfigError}
   */
  read(argv: readonly string[], env?: NodeJS.ProcessEnv): Config;
  /** Checks settings given as an object, e.g. by a test. @throws {@link ConfigError} */
  check(given: Record<string, unknown>): Config;
  describe(): SettingDescription[];
}

/**
 * Settings from one Zod object: `createSeconds` is the flag `--create-seconds` and a variable. Each needs `.describe`.
 *
 * @example
 * const settings = defineSettings(z.strictObject({ port: port.default(0).describe('Port') }), { prefix: 'MLAPPS_' });
 * settings.read(['--port', '4566'], process.env); // { port: 4566 }
 */
export function defineSettings<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  { prefix, variables = {} }: SettingsOptions<keyof Shape & string>,
): Settings<z.output<z.ZodObject<Shape>>> {
  const names = Object.keys(schema.shape);
  const variablesOf = (name: string): readonly [string, ...string[]] =>
    (variables as Record<string, readonly [string, ...string[]] | undefined>)[name] ?? [`${prefix}${upperSnake(name)}`];

  function check(given: Record<string, unknown>): z.output<z.ZodObject<Shape>> {
    const result = schema.safeParse(given);
    if (result.success) return result.data;
    throw new ConfigError(result.error.issues.map((issue) => sentenceOf(issue, given)).join('\n'));
  }

  return {
    check,
    read: (argv, env = {}) => {
      const given: Record<string, unknown> = {};
      for (const name of names) {
        // a variable that is set to nothing is as good as not set
        const variable = variablesOf(name).find((each) => (env[each] ?? '') !== '');
        if (variable !== undefined) given[name] = env[variable];
      }
      return check({ ...given, ...readFlags(argv, new Map(names.map((name) => [flagOf(name), name]))) });
    },
    describe: () =>
      Object.entries(schema.shape as unknown as Record<string, z.ZodType>).map(([name, each]) => ({
        name,
        flag: flagOf(name),
        variable: variablesOf(name)[0],
        default: defaultText(each),
        description: each.description ?? '',
      })),
  };
}

function flagOf(setting: string): string {
  return `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function upperSnake(setting: string): string {
  return setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function sentenceOf(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const name = String(issue.path[0] ?? '');
  const message = issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message;
  // a flag without a value
  return `${flagOf(name)}: ${given[name] === true ? 'needs a value' : message}`;
}

function defaultText(schema: z.ZodType): string {
  const fallback: unknown = schema.safeParse(undefined).data;
  if (fallback === undefined) return '';
  return Array.isArray(fallback) ? fallback.join(',') : String(fallback);
}
