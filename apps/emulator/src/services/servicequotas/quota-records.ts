import type { OptInType, RequestStatus } from '@aws-sdk/client-service-quotas';

/** A request for more, stored in the scope of the account and Region it is for. */
export interface QuotaIncreaseRecord {
  /** 32 hex digits and 8 more, as AWS has them. */
  readonly id: string;
  readonly service: string;
  readonly code: string;
  readonly desiredValue: number;
  /** JSON of the caller, as AWS answers it. */
  readonly requester: string;
  readonly requestedAt: number;
  /** A support case exists from then on. */
  readonly caseOpensAt?: number;
  readonly caseId: string;
  /** The request ends then. */
  readonly decidesAt: number;
  readonly decision: Extract<RequestStatus, 'APPROVED' | 'DENIED' | 'NOT_APPROVED'>;
}

/** A value that was set without a request, e.g. by a seed. */
export interface AppliedQuotaRecord {
  readonly value: number;
  readonly appliedAt: number;
}

export interface TaggedQuotaRecord {
  readonly tags: Readonly<Record<string, string>>;
}

/** Whether new accounts of an organization get what its template asks for. */
export interface TemplateAssociationRecord {
  readonly associated: boolean;
}

/** An entry of the request template; kept with the management account under Region, service and code. */
export interface TemplateEntryRecord {
  readonly region: string;
  readonly service: string;
  readonly code: string;
  readonly desiredValue: number;
}

export interface AutoManagementRecord {
  readonly started: boolean;
  readonly optInType?: OptInType;
  readonly notificationArn?: string;
  /** Service code to quota codes. */
  readonly excluded?: Readonly<Record<string, readonly string[]>>;
}

export interface UtilizationReportRecord {
  readonly id: string;
  readonly startedAt: number;
}

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_RequestedServiceQuotaChange.html — computed, like every status here. */
export function statusOf(request: QuotaIncreaseRecord, now: number): RequestStatus {
  if (now >= request.decidesAt) return request.decision;
  return request.caseOpensAt !== undefined && now >= request.caseOpensAt ? 'CASE_OPENED' : 'PENDING';
}

/** When a request changed last, as of now. */
export function changedAt(request: QuotaIncreaseRecord, now: number): number {
  const times = [request.requestedAt, request.caseOpensAt ?? request.requestedAt, request.decidesAt];
  return Math.max(...times.filter((at) => at <= now), request.requestedAt);
}

export function isOpen(request: QuotaIncreaseRecord, now: number): boolean {
  return now < request.decidesAt;
}

export const quotaKey = ({ service, code }: { readonly service: string; readonly code: string }): string => `${service}/${code}`;
