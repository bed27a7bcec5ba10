import { type Command, InvalidArgumentError, Option } from 'commander';

/** How a member of an operation's input is given on the command line. */
export interface MemberOption {
  /** What stands for the value in the help. */
  readonly value: string;
  readonly text: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** Called once per occurrence of the option. */
  readonly parse?: (text: string, previous: unknown) => unknown;
}

/** Every member of the input has its option, or this does not compile. */
export type Members<Input> = { readonly [Member in keyof Input]-?: MemberOption };

/** `ArtifactStoreUri` → `--artifact-store-uri` */
export function addMembers<Input>(command: Command, members: Members<Input>): Command {
  for (const [member, { value, text, required, choices, parse }] of entries(members)) {
    const option = new Option(`${flagOf(member)} <${value}>`, text);
    if (choices) option.choices(choices);
    else if (parse) option.argParser(parse);
    if (required === true) option.makeOptionMandatory();
    command.addOption(option);
  }
  return command;
}

/** The members that were given, as the operation's input. */
export function readMembers<Input>(options: Readonly<Record<string, unknown>>, members: Members<Input>): Input {
  const given = entries(members)
    .map(([member]) => [member, options[keyOf(member)]] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Input;
}

/** `a,b` and repeated options */
export function list(text: string, previous: unknown): string[] {
  const items = text.split(',').map((item) => item.trim());
  return [...((previous as string[] | undefined) ?? []), ...items.filter((item) => item !== '')];
}

/** `team=ml`, repeated */
export function tag(text: string, previous: unknown): { Key: string; Value: string }[] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give a tag as key=value.');
  return [...((previous as { Key: string; Value: string }[] | undefined) ?? []), { Key: text.slice(0, at), Value: text.slice(at + 1) }];
}

/** ISO 8601, or seconds since the epoch */
export function date(text: string): Date {
  const time = /^\d+(\.\d+)?$/.test(text) ? new Date(Number(text) * 1000) : new Date(text);
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError('Give a time such as 2026-11-22T12:00:00Z.');
  return time;
}

/** The keys of a table: `satisfies Record<Enum, …>` on the table makes the list complete. */
export function keys<Key extends string>(names: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(names) as Key[];
}

function entries<Input>(members: Members<Input>): [string, MemberOption][] {
  return Object.entries(members) as [string, MemberOption][];
}

function keyOf(member: string): string {
  return `${member[0]?.toLowerCase()}${member.slice(1)}`;
}

function flagOf(member: string): string {
  return `--${keyOf(member).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
