/** A Cedar string. */
export function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** A Cedar pattern that matches what starts with the text. */
export function startingWith(text: string): string {
  return `"${escaped(text).replaceAll('*', '\\*')}*"`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\"\p{Cc}]/gu, (character) =>
    character === '\\' || character === '"' ? `\\${character}` : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

export type CedarType = 'Organization' | 'OrgUnit' | 'Account' | 'Outside' | 'Role' | 'Domain' | 'MlflowApp' | 'Action';

export function uid(type: CedarType, id: string): string {
  return `${type}::${quoted(id)}`;
}

/** The group that every account outside the organization is in. */
export const OUTSIDE = 'accounts';

export function set(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}
