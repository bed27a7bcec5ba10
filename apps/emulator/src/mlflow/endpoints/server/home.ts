import { endpoint } from '../../endpoint.js';

const TEXT =
  'The MLflow user interface is not served by mlapps. The REST API is: this app answers below /api/2.0/mlflow and /ajax-api/2.0/mlflow.\n';

/** Where a presigned URL leads a browser: mlflow 3.10.1 has its user interface here. */
export const home = endpoint({
  methods: ['GET'],
  mount: 'root',
  path: '',
  request: { fields: [], read: () => undefined },
  handler: () => ({ status: 501, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: TEXT }),
});
