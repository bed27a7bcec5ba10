/** Every endpoint of the data plane that is served, with the fields of its request. */
import { endpoints } from '../../dist/mlflow/endpoints.js';

/** @type {{ method: string, path: string, fields: string[] }[]} */
export const trackingEndpoints = endpoints.flatMap(({ methods, mount, path, fields }) =>
  methods.map((method) => ({
    method,
    path: mount === 'root' ? `/${path}` : `/${mount === 'ajax' ? 'ajax-api' : 'api'}/2.0/${path}`,
    fields: [...fields],
  })),
);
