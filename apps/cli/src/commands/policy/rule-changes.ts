/** What another version changes, as the service tells it. */
export interface PolicyDiff {
  readonly members: readonly string[];
  readonly rules: readonly {
    readonly ruleId: string;
    readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
    readonly members: readonly string[];
  }[];
}

export const DIFF_FIELDS = 'members rules { ruleId change members }';

const signs = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;

/** One line for each rule and member that differs. */
export function changeLines({ members, rules }: PolicyDiff): string[] {
  return [
    ...members.map((member) => `~ ${member}`),
    ...rules.map(
      ({ ruleId, change, members: changed }) => `${signs[change]} rule ${ruleId}${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`,
    ),
  ];
}
