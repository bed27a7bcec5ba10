import { MlflowError } from '@mlapps/mlflow-protocol/errors';

import { endpoint } from '../../endpoint.js';

/** Where a presigned URL leads a browser: mlflow 3.10.1 has its user interface here. */
export const home = endpoint({
  methods: ['GET'],
  mount: 'root',
  path: '',
  request: { fields: [], read: () => undefined },
  handler: () => {
    throw new MlflowError(
      'NOT_IMPLEMENTED',
      'The MLflow user interface is not served by mlapps. The REST API is: this app answers below /api/2.0/mlflow and /ajax-api/2.0/mlflow.',
    );
  },
});
