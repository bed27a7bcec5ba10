import { DeleteMlflowAppCommand, DescribeMlflowAppCommand, ResourceNotFound } from '@aws-sdk/client-sagemaker';
import { describe, expect, it } from '@jest/globals';

import { createAwsServer } from './aws-server.js';
import { fault } from './fault.js';
import { operationFor } from './operation.js';
import { sagemakerConstraints } from './sagemaker.constraints.gen.js';

const ARN = 'arn:aws:sagemaker:eu-west-1:111122223333:mlflow-app/app-ABCDEF';
const operation = operationFor<{ readonly requestId: string }>();
const server = createAwsServer(
  {
    name: 'sagemaker',
    version: '2017-07-24',
    protocol: 'awsJson1.1',
    targetPrefix: 'SageMaker',
    constraints: sagemakerConstraints,
    operations: [
      operation(DescribeMlflowAppCommand, ({ Arn }) => {
        if (Arn.endsWith('gone')) throw fault(ResourceNotFound, 'MLflow App does not exist');
        return { Arn };
      }),
      operation(DeleteMlflowAppCommand, async ({ Arn }) => Promise.resolve({ Arn: Arn! })),
    ],
  },
  {
    admit: () => {
      throw new Error('nobody asked');
    },
  },
);
const invoke = (name: string, input: object): object => server.invoke(name, input, { requestId: 'r' });

describe('an operation invoked in this process', () => {
  it('answers what its handler does, without asking whether the caller may', () => {
    expect(invoke('DescribeMlflowApp', { Arn: ARN })).toEqual({ Arn: ARN });
  });

  it('throws what a client would get', () => {
    expect(() => invoke('DescribeMlflowApp', { Arn: `${ARN}gone` })).toThrow(ResourceNotFound);
    expect(() => invoke('DescribeMlflowApp', {})).toThrow("Value null at 'arn' failed to satisfy constraint");
    expect(() => invoke('CreateMlflowApp', {})).toThrow('not implemented');
  });

  it('must answer at once', () => {
    expect(() => invoke('DeleteMlflowApp', { Arn: ARN })).toThrow('does not answer at once');
  });
});
