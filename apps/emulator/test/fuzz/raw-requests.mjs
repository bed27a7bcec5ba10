/** Bytes that no HTTP client would send. */

const post = (headers, body = '') => `POST / HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n${body}`;

export const RAW_REQUESTS = {
  nothing: '',
  'a line that is no request': 'hello\r\n\r\n',
  'a TLS handshake': Buffer.from('16030100a5010000a10303', 'hex'),
  'HTTP/0.9': 'GET /\r\n',
  'HTTP/2 preface': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'an unknown method': 'BREW /pot HTTP/1.1\r\nHost: localhost\r\n\r\n',
  TRACE: 'TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n',
  CONNECT: 'CONNECT example.com:443 HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'an upgrade': 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  'no host': 'GET /version HTTP/1.1\r\n\r\n',
  'two hosts': 'GET /version HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  'a host of another site': 'GET /version HTTP/1.1\r\nHost: attacker.example\r\n\r\n',
  'an absolute URL': 'GET http://attacker.example/version HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'a path without a slash': 'GET version HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'an asterisk': 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'a NUL in the path': 'GET /a\0b HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'bytes above ASCII in the path': Buffer.from('GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n', 'latin1'),
  'bytes above ASCII in a header': Buffer.from(
    'GET /version HTTP/1.1\r\nHost: localhost\r\nx-sm-mlflow-app-arn: \xff\xfe\r\n\r\n',
    'latin1',
  ),
  'a header of 100 kB': `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
  'three thousand headers': `GET / HTTP/1.1\r\nHost: localhost\r\n${Array.from({ length: 3000 }, (_, index) => `x-${index}: y`).join('\r\n')}\r\n\r\n`,
  'a path of 100 kB': `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  'two lengths': post('Content-Length: 1\r\nContent-Length: 2', 'ab'),
  'a length and chunks': post('Content-Length: 3\r\nTransfer-Encoding: chunked', '0\r\n\r\n'),
  'a negative length': post('Content-Length: -1'),
  'a length that is no number': post('Content-Length: x'),
  'less body than promised': post(
    'Content-Type: application/x-amz-json-1.1\r\nX-Amz-Target: SageMaker.ListMlflowApps\r\nContent-Length: 100',
    '{}',
  ),
  'a broken chunk size': post('Transfer-Encoding: chunked', 'zz\r\nabc\r\n0\r\n\r\n'),
  'chunks that never end': post('Transfer-Encoding: chunked', '5\r\nhello\r\n'),
  'an unknown transfer encoding': post('Transfer-Encoding: gzip', 'x'),
  'an empty header name': post(': x'),
  'a folded header': post('X: a\r\n b'),
  'an expectation nobody knows': post('Expect: 200-maybe\r\nContent-Length: 0'),
  'two requests at once': 'GET /version HTTP/1.1\r\nHost: localhost\r\n\r\nGET /health HTTP/1.1\r\nHost: localhost\r\n\r\n',
};

const AUTHORIZATIONS = [
  '',
  'AWS4-HMAC-SHA256',
  'AWS4-HMAC-SHA256 ',
  'AWS4-HMAC-SHA256 Credential=',
  'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=, Signature=',
  'AWS4-HMAC-SHA256 Credential=123456789012/20260101/us-east-1/sagemaker/aws4_request, SignedHeaders=host, Signature=0',
  'AWS4-HMAC-SHA256 Credential=123456789012/20260101/us-east-1/nonsense/aws4_request, SignedHeaders=host, Signature=0',
  'AWS4-HMAC-SHA256 Credential=123456789012/20260101//sagemaker/aws4_request, SignedHeaders=host, Signature=0',
  'AWS4-HMAC-SHA256 Credential=ASIAAAAAAAAAAAAAAAAA/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0',
  'AWS4-HMAC-SHA256 Credential=__proto__/20260101/us-east-1/sts/aws4_request, SignedHeaders=host;constructor;__proto__, Signature=0',
  `AWS4-HMAC-SHA256 Credential=${'x'.repeat(5000)}/20260101/us-east-1/iam/aws4_request, SignedHeaders=${'a;'.repeat(3000)}, Signature=${'0'.repeat(5000)}`,
  'AWS4-ECDSA-P256-SHA256 Credential=a/20260101/sagemaker/aws4_request, SignedHeaders=host, Signature=00',
  'AWS 123456789012:signature',
  'Basic dGVzdDp0ZXN0',
  'Basic !!!',
  'Bearer x',
];

/** Whoever signs: every header and query form of a signature that is not one. */
export function signatureRequest(random) {
  const target = random.pick([
    { method: 'POST', path: '/', headers: { 'x-amz-target': 'SageMaker.ListMlflowApps' }, body: '{}' },
    {
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    },
    { method: 'GET', path: '/fuzz/here', headers: {}, body: '' },
    {
      method: 'PUT',
      path: '/fuzz/signed',
      headers: { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD', 'x-amz-decoded-content-length': '5' },
      body: '5;chunk-signature=0\r\nhello\r\n0;chunk-signature=0\r\n\r\n',
    },
    {
      method: 'GET',
      path: '/api/2.0/mlflow/experiments/search',
      headers: { 'x-sm-mlflow-app-arn': random.pick(['', 'x', 'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-AAAAAAAAAAAA']) },
      body: '',
    },
    { method: 'GET', path: '/auth?authToken=x', headers: {}, body: '' },
    {
      method: 'GET',
      path: '/version',
      headers: { cookie: random.pick(['mlflow-app-session=', 'mlflow-app-session=x', '=;;=', 'x'.repeat(3000)]) },
      body: '',
    },
  ]);
  if (random.chance(0.3)) return { ...target, path: `${target.path}${target.path.includes('?') ? '&' : '?'}${presignedQuery(random)}` };
  const date = random.pick(['20260101T000000Z', 'x', '', '99999999T999999Z', '2026-01-01T00:00:00Z']);
  return { ...target, headers: { ...target.headers, authorization: random.pick(AUTHORIZATIONS), 'x-amz-date': date } };
}

function presignedQuery(random) {
  const parts = {
    'X-Amz-Algorithm': ['AWS4-HMAC-SHA256', 'x', ''],
    'X-Amz-Credential': ['123456789012/20260101/us-east-1/s3/aws4_request', 'x', 'a/b/c/d/e/f', '%zz'],
    'X-Amz-Date': ['20260101T000000Z', 'x'],
    'X-Amz-Expires': ['60', '-1', 'x', '9999999999', ''],
    'X-Amz-SignedHeaders': ['host', '', 'a;b;c'],
    'X-Amz-Signature': ['0'.repeat(64), '', 'x', '%'],
    'X-Amz-Security-Token': ['x'],
  };
  return Object.entries(parts)
    .filter(() => random.chance(0.8))
    .map(([name, values]) => `${name}=${random.pick(values)}`)
    .join('&');
}
