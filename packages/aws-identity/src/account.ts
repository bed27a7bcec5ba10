const ACCOUNT = /^\d{12}$/;
const SESSION_KEY = /^ASIA[A-Z0-9]{16}$/;

/** True for 12 digits. */
export function isAccountId(text: string): boolean {
  return ACCOUNT.test(text);
}

/** True for an access key id of temporary credentials; its account is known only to the STS that issued it. */
export function isSessionKey(accessKeyId: string): boolean {
  return SESSION_KEY.test(accessKeyId);
}

/**
 * Account a hand-written access key stands for: a key of 12 digits is that account, any other belongs to the default account.
 * The convention is LocalStack's (docs.localstack.cloud, "Credentials").
 *
 * @example
 * accountOfAccessKey('123456789012', '000000000000'); // '123456789012'
 * accountOfAccessKey('test', '000000000000');         // '000000000000'
 */
export function accountOfAccessKey(accessKeyId: string, defaultAccount: string): string {
  return ACCOUNT.test(accessKeyId) ? accessKeyId : defaultAccount;
}
