import { accountOfSessionKey } from '../services/sts/session.js';

/** LocalStack's own prefixes for keys of sessions and of users, so that they cannot be taken for AWS's. */
const LOCALSTACK_KEY = /^L[SK]IA(?=[A-Z2-7]{16}$)/;

/**
 * Account of an access key that LocalStack issued, which holds it as AWS's keys do (localstack 4.14.0, aws/accounts.py); undefined for any
 * other key. LocalStack's keys that look like AWS's (its PARITY_AWS_ACCESS_KEY_ID) are known only when they were issued through here.
 */
export function accountOfLocalstackKey(accessKeyId: string): string | undefined {
  return LOCALSTACK_KEY.test(accessKeyId) ? accountOfSessionKey(accessKeyId.replace(LOCALSTACK_KEY, 'ASIA')) : undefined;
}
