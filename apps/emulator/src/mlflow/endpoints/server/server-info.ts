import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _get_server_info, as of a server with a SQL store and without workspaces. */
export const serverInfo = endpoint({
  methods: ['GET'],
  mount: 'rest',
  path: 'mlflow/server-info',
  request: { fields: [], read: () => undefined },
  handler: () => '{"store_type":"SqlStore","workspaces_enabled":false}',
});
