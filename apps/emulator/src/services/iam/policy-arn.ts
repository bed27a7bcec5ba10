import { InvalidInputException, NoSuchEntityException, PolicyNotAttachableException } from '@aws-sdk/client-iam';
import { parseIamArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

/** @throws InvalidInput for what is no ARN of a managed policy, NoSuchEntity for a policy of another account */
export function checkPolicyArn(arn: string, account: string): void {
  const parsed = parseIamArn(arn);
  if (parsed?.kind !== 'policy') throw fault(InvalidInputException, `ARN ${arn} is not valid.`);
  if (parsed.account !== 'aws' && parsed.account !== account) {
    throw fault(NoSuchEntityException, `Policy ${arn} does not exist or is not attachable.`);
  }
}

/** @throws as {@link checkPolicyArn}, and PolicyNotAttachable for policies of service-linked roles */
export function checkAttachable(arn: string, account: string): void {
  checkPolicyArn(arn, account);
  if (parseIamArn(arn)?.path.startsWith('/aws-service-role/')) {
    throw fault(PolicyNotAttachableException, 'Cannot attach a Service Role Policy to a Customer Role.');
  }
}
