import type { Emulator } from './emulator.js';

/** What a user needs to see after a start: where it is, the ARN of a ready app, and the lines that point clients at it. */
export function banner(
  { url, config, defaultAppArn, dataFolder, logFile, localstack }: Emulator,
  governance?: { readonly url: string } | { readonly failed: string },
): string {
  const arn = defaultAppArn();
  const lines = [
    `mlapps is ready on ${url}`,
    '',
    ...(governance === undefined
      ? []
      : [`  governance   ${'url' in governance ? `${governance.url}/graphql` : `not there: ${governance.failed}`}`]),
    `  default app  ${arn ?? whyNoApp(config)}`,
    `  data         ${dataFolder}`,
    ...(logFile === undefined ? [] : [`  log          ${logFile}`]),
    ...(localstack === undefined ? [] : [`  LocalStack   ${localstack.endpoint} has S3, IAM, STS and what is not served here`]),
    `  signatures   ${config.signatures}${config.signatures === 'lenient' ? ': any secret of a hand-written key is accepted; --signatures strict verifies all' : ''}`,
    '',
    ...exportLines(url, config.region, config.secretAccessKey, arn).map(([name, value]) => `export ${name}=${value}`),
    ...(governance !== undefined && 'url' in governance ? [`export MLAPPS_GOVERNANCE_URL=${governance.url}`] : []),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function whyNoApp({ defaultApp, region }: Emulator['config']): string {
  return defaultApp ? `none: ${region} is not among the Regions with MLflow Apps, see --regions` : 'none: --default-app is off';
}

/** The variables that point boto3, the AWS CLI and SDKs, Terraform and MLflow here. */
export function exportLines(
  url: string,
  region: string,
  secretAccessKey: string,
  arn: string | undefined,
): [name: string, value: string][] {
  return [
    ['AWS_ENDPOINT_URL', url],
    ['AWS_ACCESS_KEY_ID', 'test'],
    ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
    // the Python and Go SDKs read one name, the JavaScript and Java SDKs the other
    ['AWS_DEFAULT_REGION', region],
    ['AWS_REGION', region],
    ['SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT', url],
    ...(arn === undefined ? [] : ([['MLFLOW_TRACKING_URI', arn]] as [string, string][])),
  ];
}
