/** Invitations end after 12 hours unless the type is on AWS's list of those with 7 days (https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-invitations.html); RAM does not say when. */
export const INVITATION_MILLISECONDS = 12 * 3_600_000;
export const nothingObserved = { status: 'NONE', principals: {}, resources: {} };
//# sourceMappingURL=ram-share.js.map