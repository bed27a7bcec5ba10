import { describe, expect, it } from '@jest/globals';

import { accountOfLocalstackKey } from './localstack-key.js';

describe('accountOfLocalstackKey', () => {
  it.each([
    // recorded: localstack-core 4.14.0, STS AssumeRole and IAM CreateAccessKey in accounts 111111111111 and 000000000000
    ['LSIARTXV5AHD46C7T2CC', '111111111111'],
    ['LKIAQAAAAAAAGMKEM7X5', '000000000000'],
  ])('reads %s', (key, account) => expect(accountOfLocalstackKey(key)).toBe(account));

  it.each(['ASIARTXV5AHD46C7T2CC', '111111111111', 'LSIA', 'LSIARTXV5AHD46C7T2C1', 'test'])('leaves %s alone', (key) =>
    expect(accountOfLocalstackKey(key)).toBeUndefined(),
  );
});
