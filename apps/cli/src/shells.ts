type Assignment = (name: string, value: string) => string;

const posix: Assignment = (name, value) => `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`;

/** How each shell, or file, sets a variable for the programs it starts. */
const assignments = {
  bash: posix,
  zsh: posix,
  fish: (name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`,
  powershell: (name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
  // inside the quotes only a percent sign is special, and only where a second one closes it
  cmd: (name, value) => `set "${name}=${value.replaceAll('%', '%%')}"`,
  // what $GITHUB_ENV, GitLab's dotenv reports and `docker run --env-file` read: no quotes
  dotenv: (name, value) => `${name}=${value}`,
} satisfies Record<string, Assignment>;

export type Shell = keyof typeof assignments;

export const shells = Object.keys(assignments) as readonly Shell[];

export function isShell(name: string): name is Shell {
  return Object.hasOwn(assignments, name);
}

/** One line per variable, for `eval`. */
export function exportLines(shell: Shell, variables: Readonly<Record<string, string>>): string[] {
  return Object.entries(variables).map(([name, value]) => assignments[shell](name, value));
}
