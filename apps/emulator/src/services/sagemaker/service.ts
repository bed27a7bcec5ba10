/**
 * Amazon SageMaker AI, as far as MLflow Apps reach: the apps, their tags, and the Studio domains they are a default of.
 *
 * Gaps
 * - Studio user profiles do not exist: CreatedBy and LastModifiedBy hold the IAM identity only (2026-11-22, documented: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UserContext.html)
 * - A domain is stored and shown but opens no Studio; it is InService at once, and creating one does not provision an app of its own (2026-11-22, documented: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html)
 * - KmsKeyId is checked for its form, stored and shown; nothing is encrypted with it (2026-11-22, documented: https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-kms.html)
 * - ModelRegistrationMode is stored and shown; models are not registered in the SageMaker Model Registry (2026-11-22, documented: https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-track-experiments-model-registration.html)
 * - DeleteDomain accepts RetentionPolicy; there is no file system to keep (2026-11-22, documented: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteDomain.html)
 * - With --localstack-endpoint the role of an app is accepted unasked: roles are in LocalStack's IAM, and --check-roles is refused at start (2026-11-25, inferred)
 *
 * By design
 * - Apps are usable at once; --create-seconds, --update-seconds and --delete-seconds give the changes AWS's duration, about two to three minutes for a creation (2026-11-22, documented: https://aws.amazon.com/blogs/aws/accelerate-ai-development-using-amazon-sagemaker-ai-with-serverless-mlflow/)
 * - CreateFailed, UpdateFailed and DeleteFailed happen to the names given with --failing-changes and to no others (2026-11-22, inferred)
 * - A role that IAM here knows must trust sagemaker.amazonaws.com; a role it does not know is accepted unless --check-roles is on (2026-11-22, documented: https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-app-setup-prerequisites-iam.html)
 * - Two apps may have the same name: the API names apps by ARN and documents no uniqueness (2026-11-22, inferred)
 * - One default app per account and per domain; a second one is a ConflictException on update and a ValidationException on create, whose model has no conflict (2026-11-22, inferred)
 * - An update needs a finished, undeleted app, otherwise ConflictException; a deletion is accepted at any time (2026-11-22, inferred)
 * - Describe shows a deleted app as Deleted for --deleted-seconds, then ResourceNotFound; lists show it only when filtered by that status (2026-11-22, inferred)
 * - A missing WeeklyMaintenanceWindowStart is assigned by the service; maintenance lasts --maintenance-minutes (2026-11-22, inferred)
 * - Outside the Regions of the documentation MLflow App operations are refused with ValidationException; AWS's own text is not published (2026-11-22, inferred)
 * - The account's ready-made default app counts towards the quota of apps (2026-11-22, inferred)
 * - All apps share the endpoint's host and the session cookie tells which one is meant; --ui-domain gives each app a host of its own as AWS does (2026-11-22, inferred)
 * - An app that is shared through RAM is addressed by its ARN: described, opened and called as far as the permission carries; lists have the caller's own apps only (2026-11-25, inferred)
 * - Every request of an app's REST API needs sagemaker:CallMlflowAppApi on the app; a user interface session is decided again with each request for who created its URL, and unsigned clients in lenient mode act as the owner (2026-11-25, inferred)
 * - A refused REST call says "Request is not authorized", then what was missing, in the same words for an app that does not exist (2026-11-25, inferred)
 * - Creating an app or a domain needs iam:PassRole on the role, and sagemaker:AddTags when it has tags (2026-11-25, documented: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemakerai.html)
 *
 * Client quirks
 * - boto3 checks required members and minimum lengths itself; patterns, enums and maxima are left to the service (2026-11-22, recorded: botocore 1.43.107)
 * - The SageMaker Python SDK accepts Created and Updated as ready and treats CreateFailed as final (2026-11-22, documented: https://github.com/aws/sagemaker-python-sdk)
 */
import { sagemakerConstraints } from '@mlapps/aws-protocol/sagemaker.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { SageMakerContext } from './context.js';
import { addTags } from './operations/add-tags.js';
import { createDomain } from './operations/create-domain.js';
import { createMlflowApp } from './operations/create-mlflow-app.js';
import { createPresignedMlflowAppUrl } from './operations/create-presigned-mlflow-app-url.js';
import { deleteDomain } from './operations/delete-domain.js';
import { deleteMlflowApp } from './operations/delete-mlflow-app.js';
import { deleteTags } from './operations/delete-tags.js';
import { describeDomain } from './operations/describe-domain.js';
import { describeMlflowApp } from './operations/describe-mlflow-app.js';
import { listDomains } from './operations/list-domains.js';
import { listMlflowApps } from './operations/list-mlflow-apps.js';
import { listTags } from './operations/list-tags.js';
import { updateMlflowApp } from './operations/update-mlflow-app.js';

export const sagemaker: AwsService<SageMakerContext> = {
  name: 'sagemaker',
  version: '2017-07-24',
  protocol: 'awsJson1.1',
  targetPrefix: 'SageMaker',
  constraints: sagemakerConstraints,
  operations: [
    addTags,
    createDomain,
    createMlflowApp,
    createPresignedMlflowAppUrl,
    deleteDomain,
    deleteMlflowApp,
    deleteTags,
    describeDomain,
    describeMlflowApp,
    listDomains,
    listMlflowApps,
    listTags,
    updateMlflowApp,
  ],
};
