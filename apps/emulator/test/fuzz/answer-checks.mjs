/** Whether an answer is one that the protocol has: what is returned is what is wrong with it. */

const UNAVAILABLE = 501;

function checkStatus({ status }) {
  if (status >= 500 && status !== UNAVAILABLE) return `status ${status}`;
  if (status < 200) return `status ${status}`;
  return undefined;
}

/** awsJson1.1: `{"__type": …, "message": …}` and a request id. AWS says nothing about a body that is no JSON but that. */
export function checkAwsJson(outcome, method) {
  const wrong = checkStatus(outcome);
  if (wrong || outcome.status < 400) return wrong;
  if (!outcome.headers['x-amzn-requestid']) return 'no x-amzn-requestid';
  if (method === 'HEAD') return outcome.body === '' ? undefined : 'a body for HEAD';
  const body = parsed(outcome.body);
  if (typeof body?.__type !== 'string') return 'no __type';
  if (body.__type === 'SerializationException') return undefined;
  return typeof (body.message ?? body.Message) === 'string' ? undefined : 'no message';
}

/** restJson1: the code in `x-amzn-errortype`, the message in the body. */
export function checkRestJson(outcome, method) {
  const wrong = checkStatus(outcome);
  if (wrong || outcome.status < 400 || method === 'HEAD') return wrong;
  if (!outcome.headers['x-amzn-requestid']) return 'no x-amzn-requestid';
  if (!outcome.headers['x-amzn-errortype']) return 'no x-amzn-errortype';
  const body = parsed(outcome.body);
  if (outcome.headers['x-amzn-errortype'].startsWith('SerializationException')) return undefined;
  return typeof (body?.message ?? body?.Message) === 'string' ? undefined : 'no message';
}

/** The emulator's own routes: JSON with a message. */
export function checkInternal(outcome, method) {
  const wrong = checkStatus(outcome);
  if (wrong || outcome.status < 400 || method === 'HEAD') return wrong;
  return typeof parsed(outcome.body)?.message === 'string' ? undefined : 'no message';
}

/** awsQuery: `<ErrorResponse><Error><Code>…`. */
export function checkAwsQuery(outcome) {
  const wrong = checkStatus(outcome);
  if (wrong || outcome.status < 400 || outcome.status === UNAVAILABLE) return wrong;
  if (!/<ErrorResponse[^]*<Error>[^]*<Code>\w[^<]*<\/Code>[^]*<Message>[^]*<RequestId>[\w-]+<\/RequestId>/.test(outcome.body))
    return 'no ErrorResponse';
  return undefined;
}

/** S3: `<Error><Code>…`, nothing for HEAD and 304. */
export function checkS3(outcome, method) {
  const wrong = checkStatus(outcome);
  if (wrong || outcome.status < 400 || outcome.status === UNAVAILABLE) return wrong;
  if (!outcome.headers['x-amz-request-id']) return 'no x-amz-request-id';
  if (method === 'HEAD') return outcome.body === '' ? undefined : 'a body for HEAD';
  return /<Error>[^]*<Code>\w+<\/Code>[^]*<Message>/.test(outcome.body) ? undefined : 'no Error document';
}

/** MLflow: `{"error_code": …, "message": …}`; its own page for a wrong method. Its one 500 that is no failure is kept: a deleted experiment's. */
export function checkMlflow(outcome, method) {
  if (outcome.status === 500 && parsed(outcome.body)?.error_code === 'INVALID_STATE') return undefined;
  const wrong = checkStatus(outcome);
  if (wrong || outcome.status < 400 || method === 'HEAD') return wrong;
  if (outcome.status === 405) return outcome.headers.allow ? undefined : 'a 405 without Allow';
  const body = parsed(outcome.body);
  if (typeof body?.error_code !== 'string') return 'no error_code';
  return typeof body.message === 'string' ? undefined : 'no message';
}

/** Anything HTTP: a refusal, or a closed connection. */
export function checkRaw(outcome) {
  return outcome.status === 0 ? undefined : checkStatus(outcome);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
