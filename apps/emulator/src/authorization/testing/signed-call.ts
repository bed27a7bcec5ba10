/** How an account's key signs a request for an app; lenient signatures are not verified. */
export function signedHeaders(arn: string, accessKeyId: string): Record<string, string> {
  const region = arn.split(':')[3] ?? '';
  return {
    'x-sm-mlflow-app-arn': arn,
    'x-amz-date': '20261125T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20261125/${region}/sagemaker/aws4_request, SignedHeaders=host;x-amz-date, Signature=00`,
  };
}

/** A call of an app's REST API, signed by an account's key as a client signs it. */
export async function callApp(
  url: string,
  arn: string,
  accessKeyId: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ status: number; message: string }> {
  const answer = await fetch(`${url}/api/2.0/mlflow/experiments/get?experiment_id=0`, {
    headers: { ...signedHeaders(arn, accessKeyId), ...more },
  });
  const { message = '' } = (await answer.json()) as { message?: string };
  return { status: answer.status, message };
}
