/**
 * AWS Security Token Service: who is calling, and temporary credentials of roles and accounts.
 *
 * Gaps
 * - Of the operations only AssumeRole, GetCallerIdentity and GetSessionToken are served; federated users, SAML and web identities are not (2026-11-22, documented: https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html)
 * - There are no MFA devices: SerialNumber and TokenCode are refused with AccessDenied (2026-11-22, documented: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html)
 * - ProvidedContexts is refused by name (2026-11-22, documented: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html)
 * - PackedPolicySize is an estimate of the plain bytes; AWS does not publish its packing (2026-11-22, inferred)
 * - The words for a repeated, reserved or inherited session tag are ours (2026-11-22, inferred)
 * - With --localstack-endpoint credentials that were issued by LocalStack when asked itself are known by their account only, which their key tells: with lenient signatures they are its root here, with strict ones they are refused (2026-11-25, recorded: localstack-core 4.14.0)
 * - With --localstack-endpoint the other operations go to LocalStack, but GetFederationToken is refused with 501: LocalStack answers the same example key to every account (2026-11-25, recorded: localstack-core 4.14.0)
 *
 * By design
 * - Hand-written keys are the account's root, which AWS does not let assume roles; here it may, when the role's trust policy names it (2026-11-22, documented: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html)
 * - The trust policy of a role decides who assumes it, also for callers of its own account. Service control policies bind the caller besides, and with --enforce-iam the policies of the role that calls (2026-11-25, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html)
 * - GetCallerIdentity and GetSessionToken need no permission and no policy takes them away (2026-11-25, documented: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html)
 * - A role nobody created can be assumed by everybody with lenient signatures, so that clients that only name a role work; with strict signatures it is AccessDenied as in AWS (2026-11-22, inferred)
 * - Access key ids carry their account as AWS's do, so a session is found in its account and ends with its reset (2026-11-22, inferred)
 * - Credentials survive a restart; expired ones are remembered for a day to tell them from unknown ones (2026-11-22, inferred)
 * - With --localstack-endpoint LocalStack hands out the credentials of roles, and this endpoint remembers them with their account and role; GetSessionToken is answered here, because LocalStack's keys of it tell no account (2026-11-25, recorded: localstack-core 4.14.0)
 *
 * Client quirks
 * - The plugin sagemaker-mlflow assumes SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN with the session name AuthBotoSagemakerMlflow and keeps the credentials for 55 minutes whatever their expiry (2026-11-22, recorded: sagemaker-mlflow 0.5.0, auth.py)
 * - An absent DurationSeconds is an hour, also where the role allows more (2026-11-22, documented: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html)
 */
import type { AwsService } from '@mlapps/aws-protocol/service';
import { stsConstraints } from '@mlapps/aws-protocol/sts.constraints.gen';

import type { StsContext } from './context.js';
import { assumeRole } from './operations/assume-role.js';
import { getCallerIdentity } from './operations/get-caller-identity.js';
import { getSessionToken } from './operations/get-session-token.js';

export const sts: AwsService<StsContext> = {
  name: 'sts',
  version: '2011-06-15',
  protocol: 'awsQuery',
  xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  constraints: stsConstraints,
  operations: [assumeRole, getCallerIdentity, getSessionToken],
};
