import type { MlflowResponse } from './mlflow-apps.js';

const json = { 'content-type': 'application/json' };

/** `body` is JSON text already. */
export const jsonResponse = (body: string | Buffer, status = 200): MlflowResponse => ({ status, headers: json, body });

/** As Flask sends a plain string: mlflow 3.10.1 answers `/version` and `/health` so. */
export const textResponse = (body: string): MlflowResponse => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});
