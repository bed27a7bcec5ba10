import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Verdict, exitCodes } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import type { Governance } from '../../governance/connection.js';
import { createOutput } from '../../output.js';
import { issueLines, readDocument } from './policy-document.js';
import type { DocumentIssue } from './policy-document.js';
import { DIFF_FIELDS, changeLines } from './rule-changes.js';
import type { PolicyDiff } from './rule-changes.js';

interface PlanOptions extends GovernanceOptions {
  readonly prune?: boolean;
  readonly detailedExitcode?: boolean;
  readonly refuseWidening?: boolean;
}

export interface Plan {
  readonly digest: string | null;
  readonly changes: number;
  readonly impact: {
    readonly widensNothing: boolean;
    readonly added: number;
    readonly removed: number;
    readonly newlyExternal: number;
  } | null;
  readonly errors: readonly DocumentIssue[];
  readonly policies: readonly {
    readonly name: string;
    readonly action: 'CREATE' | 'UPDATE' | 'DESCRIBE' | 'UNCHANGED' | 'RETIRE';
    readonly outcome: 'IN_REVIEW' | 'ACTIVE' | null;
    readonly diff: PolicyDiff | null;
    readonly warnings: readonly { readonly path: string; readonly message: string }[];
  }[];
}

const DOCUMENT = `query ($document: String!, $prune: Boolean) { policyPlan(document: $document, prune: $prune) {
  revision digest changes impact { widensNothing added removed newlyExternal } errors { line column path message }
  policies { name action digestBefore digestAfter outcome warnings { path message } diff { ${DIFF_FIELDS} } } } }`;

export function planCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('plan'))
    .argument('<file>', 'YAML; - for standard input')
    .description('Say what "mlapps policy apply" would do with a file, and whether it would let anybody in.')
    .option('--prune', 'also what would be retired because the file does not name it')
    .option('--detailed-exitcode', 'end with 4 when there is something to change')
    .option('--refuse-widening', 'end with 1 unless it is proven that nobody gets access by it')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing is wrong, 1 the file is refused or widens access, 4 with --detailed-exitcode when something would change.',
    )
    .action(async (file: string, options: PlanOptions) => {
      const plan = await planOf(await connectGovernance(options, environment), readDocument(file), options.prune === true);
      createOutput(options.json === true).answer(plan, () => planLines(file, plan));
      const code = codeOf(plan, options);
      if (code !== exitCodes.ok) throw new Verdict(code);
    });
}

export async function planOf(governance: Governance, document: string, prune: boolean): Promise<Plan> {
  return (await governance.query<{ readonly policyPlan: Plan }>(DOCUMENT, { document, prune })).policyPlan;
}

function codeOf({ errors, impact, changes }: Plan, { refuseWidening, detailedExitcode }: PlanOptions): number {
  if (errors.length > 0) return exitCodes.failed;
  if (refuseWidening === true && changes > 0 && impact?.widensNothing !== true) return exitCodes.failed;
  return detailedExitcode === true && changes > 0 ? exitCodes.changes : exitCodes.ok;
}

const signs = { CREATE: '+', UPDATE: '~', DESCRIBE: '~', RETIRE: '-', UNCHANGED: ' ' } as const;
const words = {
  CREATE: 'is new',
  UPDATE: 'changes',
  DESCRIBE: 'gets another description',
  RETIRE: 'is retired',
  UNCHANGED: 'stays',
} as const;

export function planLines(file: string, { policies, changes, impact, errors }: Plan): string[] {
  if (errors.length > 0) return issueLines(file, errors);
  const lines = policies.flatMap(({ name, action, outcome, diff, warnings }) => [
    `${signs[action]} ${name} ${words[action]}${outcome === null ? '' : outcome === 'ACTIVE' ? ', approved already: comes into force' : ', waits for approval'}`,
    ...(diff === null ? [] : changeLines(diff).map((line) => `    ${line}`)),
    ...warnings.map(({ path, message }) => `    warning: ${path} ${message}`),
  ]);
  return [...lines, '', changes === 0 ? 'Nothing to change.' : `${changes} of ${policies.length} would change. ${impactText(impact)}`];
}

function impactText(impact: Plan['impact']): string {
  if (impact === null) return 'There is too much to say whether access widens.';
  if (impact.widensNothing) return `Nobody gets access by it; ${impact.removed} lose it.`;
  return `Once in force: ${impact.added} could get access (${impact.newlyExternal} from outside the organization), ${impact.removed} lose it.`;
}
