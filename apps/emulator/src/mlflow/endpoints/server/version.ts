import { endpoint } from '../../endpoint.js';
import { textResponse } from '../../responses.js';

/** Plain text: clients parse it to know what the server can do (mlflow 3.10.1 `server/__init__.py`). */
export const version = endpoint({
  methods: ['GET'],
  mount: 'root',
  path: 'version',
  request: { fields: [], read: () => undefined },
  handler: (_input, { app }) => textResponse(app.mlflowVersion),
});
