import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';

interface ReviewOptions extends GovernanceOptions {
  readonly reject?: boolean;
  readonly comment?: string;
}

interface Reviewed {
  readonly request: { readonly id: string; readonly state: string };
}

const FIND = 'query ($id: ID!) { shareRequest(id: $id) { version } }';
const REVIEW = `mutation ($input: ShareRequestReviewInput!) {
  shareRequestReview(input: $input) { request { id state } userErrors { code message field } }
}`;

export function reviewCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('approve'))
    .description('Approve a request, or reject it.')
    .argument('<request>', 'its id')
    .option('--reject', 'say no')
    .option('--comment <text>', 'why')
    .action(async (id: string, options: ReviewOptions) => {
      const governance = await connectGovernance(options, environment);
      const { shareRequest } = await governance.query<{ readonly shareRequest: { readonly version: number } | null }>(FIND, { id });
      if (shareRequest === null) throw new Failure('NoSuchRequest', `There is no request ${id}, or you may not see it.`);
      const input = { id, ifVersion: shareRequest.version, approve: options.reject !== true, comment: options.comment };
      const { request } = await governance.mutate<Reviewed>(REVIEW, { input: { idempotencyKey: randomUUID(), ...input } });
      createOutput(options.json === true).answer(request, () => [request.state.toLowerCase().replaceAll('_', ' ')]);
    });
}
