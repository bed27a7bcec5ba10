/**
 * What each level is to carry. The names are those of the service authorization reference of SageMaker
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html); an app gates its whole REST API on
 * CallMlflowAppApi. RAM takes those only that its own permission for the type has: what it does not take is left out.
 */
export const actionsOfLevel = {
    READ: ['sagemaker:DescribeMlflowApp', 'sagemaker:CreatePresignedMlflowAppUrl'],
    WRITE: ['sagemaker:DescribeMlflowApp', 'sagemaker:CreatePresignedMlflowAppUrl', 'sagemaker:CallMlflowAppApi'],
    ADMIN: [
        'sagemaker:DescribeMlflowApp',
        'sagemaker:CreatePresignedMlflowAppUrl',
        'sagemaker:CallMlflowAppApi',
        'sagemaker:UpdateMlflowApp',
    ],
};
/** What each level needs of the artifacts (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html): of objects. */
export const objectActionsOfLevel = {
    READ: ['s3:GetObject'],
    WRITE: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
    ADMIN: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
};
//# sourceMappingURL=permission-level.js.map