/** A resource policy that lets somebody read policies. */
export function delegating(AWS: string, more: object = {}): string {
  const Action = ['organizations:DescribePolicy', 'organizations:List*'];
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS }, Action, Resource: '*', ...more }] });
}
