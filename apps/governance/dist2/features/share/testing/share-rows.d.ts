import type { GrantDraft, ShareDraft } from '../reconcile/share-draft.js';
export declare const APP = "arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-ABC";
/** A share as it is when it was just wanted. */
export declare function shareRow(grants: readonly GrantDraft[], more?: Partial<ShareDraft>): ShareDraft;
export declare function grantRow(id: string, principal: string, more?: Partial<GrantDraft>): GrantDraft;
