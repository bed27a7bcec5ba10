/** 12 digits. */
export const ACCOUNT_ID = /^\d{12}$/;
/** A root or an organizational unit. */
export const UNIT_ID = /^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/;
/** An IAM role, with its path. */
export const ROLE_ARN = /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
/** A serverless MLflow App. */
export const APP_ARN = /^arn:[\w-]+:sagemaker:[a-z0-9-]+:\d{12}:mlflow-app\/app-[A-Z0-9]{1,64}$/;
/** A SageMaker AI domain. */
export const DOMAIN_ARN = /^arn:[\w-]+:sagemaker:[a-z0-9-]+:\d{12}:domain\/d-[a-z0-9-]{1,61}$/;
