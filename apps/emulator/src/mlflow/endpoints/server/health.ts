import { endpoint } from '../../endpoint.js';
import { textResponse } from '../../responses.js';

/** mlflow 3.10.1 `server/__init__.py` */
export const health = endpoint({
  methods: ['GET'],
  mount: 'root',
  path: 'health',
  request: { fields: [], read: () => undefined },
  handler: () => textResponse('OK'),
});
