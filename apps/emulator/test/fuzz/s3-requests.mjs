/** Requests to S3: its routes with hostile keys, parameters, headers and documents. */
import { signedAs } from './aws-requests.mjs';
import { QUERY_TEXTS, STRINGS, XML_BODIES, percentEncoded } from './hostile-values.mjs';

export const BUCKET = 'fuzz';

const PARAMETERS = {
  'list-type': ['2', '1', '3', 'x'],
  'max-keys': ['0', '1', '1000', '1001', '-1', '1.5', '1e3', 'x', '99999999999999999999'],
  'max-uploads': ['0', '1', '-1', 'x'],
  'max-parts': ['0', '1', '-1', 'x', '10001'],
  prefix: STRINGS,
  delimiter: ['/', '', '//', 'x'.repeat(2000), '\0'],
  marker: STRINGS,
  'start-after': STRINGS,
  'continuation-token': STRINGS,
  'key-marker': STRINGS,
  'upload-id-marker': STRINGS,
  'part-number-marker': ['0', '-1', 'x', '10001'],
  'encoding-type': ['url', 'x', ''],
  uploadId: STRINGS,
  partNumber: ['0', '1', '10000', '10001', '-1', '1.5', 'x', '', '99999999999999999999'],
  versionId: ['null', 'x', ''],
  'fetch-owner': ['true', 'x'],
  'response-content-type': ['text/plain', 'a\r\nb: c', '\u0000', 'ü'],
  'response-content-disposition': ['attachment; filename="ü"', 'a\nb'],
  'response-expires': ['x'],
  'x-id': ['PutObject', 'Nonsense'],
};

const HEADERS = {
  range: ['bytes=0-0', 'bytes=-1', 'bytes=5-2', 'bytes=x', 'bytes=0-1,3-4', 'lines=1', `bytes=${'9'.repeat(400)}-`, 'bytes=-'],
  'content-md5': ['x', 'AAAAAAAAAAAAAAAAAAAAAA==', '', '!!!'],
  'x-amz-copy-source': ['/fuzz/here', 'fuzz/%zz', '/', '', 'nobucket', '/fuzz/here?versionId=x', `/fuzz/${'x'.repeat(3000)}`, '%ff/%ff'],
  'x-amz-copy-source-range': ['bytes=0-1', 'bytes=x', 'bytes=0-99999999'],
  'x-amz-checksum-sha256': ['x', `${'A'.repeat(43)}=`, ''],
  'x-amz-checksum-crc32': ['x', 'AAAAAA=='],
  'x-amz-checksum-crc64nvme': ['AAAAAAAAAAA=', 'x'],
  'x-amz-checksum-algorithm': ['CRC32', 'MD4', ''],
  'x-amz-checksum-type': ['FULL_OBJECT', 'x'],
  'x-amz-sdk-checksum-algorithm': ['SHA256', 'NONE', ''],
  'x-amz-content-sha256': [
    'UNSIGNED-PAYLOAD',
    'x',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    '0'.repeat(64),
    '',
  ],
  'x-amz-decoded-content-length': ['0', '-1', 'x', '99999999999999999999'],
  'x-amz-trailer': ['x-amz-checksum-crc32', 'nonsense'],
  'content-encoding': ['aws-chunked', 'gzip', 'aws-chunked,gzip'],
  'if-match': ['*', '"x"', 'x', ''],
  'if-none-match': ['*', '"x"', ''],
  'if-modified-since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', '-1'],
  'if-unmodified-since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  'x-amz-tagging': ['a=b', 'a', '%zz', '&&', `${'k=v&'.repeat(50)}a=b`, 'a=b&a=c'],
  'x-amz-tagging-directive': ['COPY', 'REPLACE', 'x'],
  'x-amz-metadata-directive': ['COPY', 'REPLACE', 'x'],
  'x-amz-acl': ['private', 'public-read', 'x'],
  'x-amz-storage-class': ['STANDARD', 'x'],
  'x-amz-server-side-encryption': ['AES256', 'aws:kms', 'x'],
  'x-amz-meta-a': ['', 'x'.repeat(5000), '=?utf-8?q?x?='],
  'x-amz-expected-bucket-owner': ['123456789012', '999999999999', 'x'],
  'x-amz-mfa': ['x'],
  expires: ['x'],
  'cache-control': ['x'.repeat(3000)],
  'content-type': ['', 'x', 'text/xml'],
  'transfer-encoding-x': ['chunked'],
};

const DOCUMENTS = [
  '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>"x"</ETag></Part></CompleteMultipartUpload>',
  '<CompleteMultipartUpload><Part><PartNumber>x</PartNumber></Part></CompleteMultipartUpload>',
  `<CompleteMultipartUpload>${'<Part><PartNumber>2</PartNumber><ETag>a</ETag></Part>'.repeat(200)}</CompleteMultipartUpload>`,
  '<Delete><Object><Key>a</Key></Object><Quiet>maybe</Quiet></Delete>',
  '<Delete/>',
  `<Delete>${'<Object><Key>k</Key></Object>'.repeat(1001)}</Delete>`,
  `<Delete><Object><Key>${'x'.repeat(2000)}</Key></Object></Delete>`,
  '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>',
  `<Tagging><TagSet>${'<Tag><Key>a</Key><Value>b</Value></Tag>'.repeat(51)}</TagSet></Tagging>`,
  '<CreateBucketConfiguration><LocationConstraint>mars-1</LocationConstraint></CreateBucketConfiguration>',
  '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  '{"Version":"2012-10-17","Statement":[]}',
  '{"Statement":{"Effect":"Maybe"}}',
  '{',
];

const KEYS = [
  'here',
  'nothing here',
  'a/b/c',
  'ü/統計.txt',
  '+%2B',
  'x'.repeat(1025),
  '.',
  '..',
  '../x',
  'a//b',
  '/',
  'con',
  'a\\b',
  'new\nline',
  '\u0001',
];
const BUCKETS = [BUCKET, BUCKET, BUCKET, 'no-such-bucket', 'UPPER', 'a', '..', 'x'.repeat(64), '192.168.0.1', 'a..b', 'ü', '%00'];

/** @returns {import('./http-exchange.mjs').HostileRequest} */
export function s3Request(table, operation, random) {
  const { method, uri, query: requiredQuery, headers: requiredHeaders } = table.routes[operation];
  const [template, fixedQuery] = uri.split('?');
  const bucket = random.pick(BUCKETS);
  const path = template.replace('{Bucket}', encoded(bucket)).replace('{Key+}', encoded(random.pick(KEYS)));
  const query = fixedQuery === undefined ? [] : [fixedQuery];
  const optional = Object.keys(PARAMETERS).filter(() => random.chance(0.06));
  for (const name of new Set([...requiredQuery.filter(() => random.chance(0.9)), ...optional]))
    query.push(`${name}=${encoded(random.pick(PARAMETERS[name] ?? STRINGS))}`);
  if (random.chance(0.04)) query.push(random.pick(QUERY_TEXTS));
  const headers = random.chance(0.97) ? { ...signedAs('s3'), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } : {};
  const more = Object.keys(HEADERS).filter(() => random.chance(0.05));
  for (const name of new Set([...requiredHeaders.filter(() => random.chance(0.9)), ...more]))
    headers[name] = random.pick(HEADERS[name] ?? ['x']);
  const text = query.join('&').slice(0, 12_000);
  return {
    method: random.chance(0.98) ? method : random.pick(['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS']),
    path: `/${path.replace(/^\/+/, '')}${text === '' ? '' : `?${text}`}`,
    headers,
    body: method === 'PUT' || method === 'POST' ? documentOf(random) : '',
  };
}

function documentOf(random) {
  const kind = random.next();
  if (kind < 0.3) return random.pick(DOCUMENTS);
  if (kind < 0.7) return random.pick(XML_BODIES);
  if (kind < 0.85) return random.bytes(random.integer(0, 3000));
  const document = random.pick(DOCUMENTS);
  return document.slice(0, random.integer(0, document.length));
}

/** Keys keep their slashes. */
function encoded(text) {
  return percentEncoded(text).replaceAll('%2F', '/').slice(0, 6000);
}
