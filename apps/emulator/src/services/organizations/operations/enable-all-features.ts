import { EnableAllFeaturesCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { ALL_FEATURES_DAYS, describeHandshake, isPending, newHandshake } from '../handshake.js';
import { listedAccounts } from '../member-account.js';
import { operation } from '../operation.js';
import type { HandshakeRecord } from '../organization.js';
import { handshakeViolation } from '../refuse-invitation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAllFeatures.html — accounts that were invited have to approve. */
export const enableAllFeatures = operation(EnableAllFeaturesCommand, (_input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const now = ctx.now().getTime();
  if (organization.featureSet === 'ALL') {
    throw handshakeViolation('ORGANIZATION_ALREADY_HAS_ALL_FEATURES', 'The organization has already enabled all features.');
  }
  if (records.handshakes.list().some((each) => each.action === 'ENABLE_ALL_FEATURES' && isPending(each, now))) {
    throw handshakeViolation(
      'ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION',
      'The organization has already started the process to enable all features.',
    );
  }
  const days = ALL_FEATURES_DAYS;
  const targetOf = (id: string): HandshakeRecord['target'] => ({ id, type: 'ACCOUNT' });
  const request = newHandshake({ action: 'ENABLE_ALL_FEATURES', target: targetOf(ctx.account), days }, organization, ctx);
  const invited = listedAccounts(records, now).filter(({ id, joinedMethod }) => id !== ctx.account && joinedMethod === 'INVITED');
  ctx.store.transaction(() => {
    records.handshakes.put(request.id, request);
    for (const { id } of invited) {
      const given = { action: 'APPROVE_ALL_FEATURES', target: targetOf(id), days, details: { parent: request.id } } as const;
      const approval = newHandshake(given, organization, ctx);
      records.handshakes.put(approval.id, approval);
    }
  });
  return { Handshake: describeHandshake(request, organization, records, now) };
});
