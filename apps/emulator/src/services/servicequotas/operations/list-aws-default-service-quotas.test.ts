import {
  InvalidPaginationTokenException,
  ListAWSDefaultServiceQuotasCommand,
  NoSuchResourceException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { DOMAINS } from '../testing/quotas.js';

describe('ListAWSDefaultServiceQuotas', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('lists all quotas in order of code', async () => {
      const { Quotas } = await accounts.next().quotas.send(new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'sagemaker' }));
      expect(Quotas).toHaveLength(11);
      expect(Quotas).toContainEqual(expect.objectContaining({ ...DOMAINS, Value: 2 }));
      expect(Quotas).toContainEqual(expect.objectContaining({ QuotaCode: 'L-BC8DC54C', Value: 250 }));
    });
  });

  describe('rules', () => {
    it('does not find other services', async () => {
      const list = accounts.next().quotas.send(new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'ec2' }));
      await expect(list).rejects.toBeInstanceOf(NoSuchResourceException);
    });

    it('refuses a token of another list', async () => {
      const { quotas } = accounts.next();
      const { NextToken } = await quotas.send(new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'sagemaker', MaxResults: 1 }));
      const other = accounts.next().quotas.send(new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'sagemaker', NextToken }));
      await expect(other).rejects.toBeInstanceOf(InvalidPaginationTokenException);
    });
  });

  describe('behaviour', () => {
    it('pages', async () => {
      const { quotas } = accounts.next();
      const codes: unknown[] = [];
      let NextToken: string | undefined;
      do {
        const answer = await quotas.send(new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'sagemaker', MaxResults: 4, NextToken }));
        codes.push(...answer.Quotas!.map(({ QuotaCode }) => QuotaCode));
        ({ NextToken } = answer);
      } while (NextToken !== undefined);
      expect(codes).toHaveLength(11);
      expect(new Set(codes).size).toBe(11);
    });
  });
});
