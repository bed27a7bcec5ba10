import type {
  GetMetricHistoryBulkInput,
  GetMetricHistoryBulkIntervalInput,
  GetMetricHistoryInput,
} from '@mlapps/mlflow-protocol/metric-requests';
import type { MlflowErrorCode } from '@mlapps/mlflow-protocol/errors';
import type { SearchDatasetsInput, SearchExperimentsInput } from '@mlapps/mlflow-protocol/experiment-requests';
import type { SearchRunsInput } from '@mlapps/mlflow-protocol/run-requests';

/** A read that may be long: it runs on a worker thread, on a connection of its own, and answers JSON text. */
export type SearchRequest =
  | { readonly kind: 'runs'; readonly input: SearchRunsInput }
  | { readonly kind: 'experiments'; readonly input: SearchExperimentsInput }
  | { readonly kind: 'datasets'; readonly input: SearchDatasetsInput }
  | { readonly kind: 'history'; readonly input: GetMetricHistoryInput }
  | { readonly kind: 'historyBulk'; readonly input: GetMetricHistoryBulkInput }
  | { readonly kind: 'historyInterval'; readonly input: GetMetricHistoryBulkIntervalInput };

export type ToSearchWorker =
  | { readonly id: number; readonly file: string; readonly request: SearchRequest }
  | { readonly id: number; readonly checkpoint: string }
  | { readonly id: number; readonly release: string };

export type FromSearchWorker =
  | { readonly id: number; readonly body: Uint8Array }
  | { readonly id: number; readonly refusal: { readonly code: MlflowErrorCode; readonly message: string } }
  | { readonly id: number; readonly failure: unknown };
