import type { ConstraintTable } from './constraints.js';
import { parsePathTemplate } from './path-template.js';
import type { PathTemplate } from './path-template.js';
import { parseQueryString } from './query-string.js';
import type { Parameters } from './query-string.js';
import type { AwsRequest } from './service.js';
import { structureOf } from './shape.js';

/** What tells one REST operation from the others. */
export interface RestRoute {
  readonly name: string;
  readonly method: string;
  readonly path: PathTemplate;
  /** Query parameters the path is written with, e.g. `uploads` or `list-type=2`; all must be there. */
  readonly constants: ReadonlyMap<string, string>;
  /** Required parameters; among routes that match, the one with most of them present is meant. */
  readonly query: readonly string[];
  readonly headers: readonly string[];
}

interface HttpTrait {
  readonly http?: readonly [method: string, uri: string, status: number];
}

/** Method, path and status of an operation's http trait. */
export function httpTrait(operation: {
  readonly name: string;
  readonly schema: readonly unknown[];
}): readonly [method: string, uri: string, status: number] {
  const traits = operation.schema[3] as HttpTrait | 0;
  if (traits === 0 || traits.http === undefined)
    throw new TypeError(`${operation.name} has no http trait: its service is not a REST service`);
  return traits.http;
}

/** S3's http traits leave the bucket out, which the SDK puts into the host name; here it comes first in the path. */
export function restRouteOf(operation: { readonly name: string; readonly schema: readonly unknown[] }): RestRoute {
  const [method, uri] = httpTrait(operation);
  const members = structureOf(operation.schema[4])?.members ?? [];
  const required = structureOf(operation.schema[4])?.required ?? new Set();
  const labels = members.filter((member) => member.traits.httpLabel).map((member) => member.name);
  const hasBucket = labels.includes('Bucket') && !uri.includes('{Bucket}');
  const needed = members.filter((member) => required.has(member.name));
  return {
    ...parseUri(operation.name, method, hasBucket ? `/{Bucket}${uri}` : uri),
    query: needed.flatMap((member) => member.traits.httpQuery ?? []),
    headers: needed.flatMap((member) => member.traits.httpHeader?.toLowerCase() ?? []),
  };
}

function parseUri(name: string, method: string, uri: string): Pick<RestRoute, 'name' | 'method' | 'path' | 'constants'> {
  const question = uri.indexOf('?');
  const constants = new Map<string, string>();
  for (const [key, values] of parseQueryString(question === -1 ? '' : uri.slice(question + 1))) {
    // the SDK adds x-id to tell operations apart in its own logs; other clients do not send it
    if (key !== 'x-id') constants.set(key, values[0] ?? '');
  }
  return { name, method, path: parsePathTemplate(question === -1 ? uri : uri.slice(0, question)), constants };
}

/** All routes of the service: those served by their SDK schemas, the others from the published model. */
function allRoutes(served: readonly RestRoute[], table: ConstraintTable): readonly RestRoute[] {
  const names = new Set(served.map((route) => route.name));
  const others = Object.entries(table.routes ?? {}).filter(([name]) => !names.has(name));
  return [
    ...served,
    ...others.map(([name, route]) => ({
      ...parseUri(name, route.method, route.uri),
      query: route.query,
      headers: route.headers.map((header) => header.toLowerCase()),
    })),
  ];
}

/** Routes that answer the same method and path, the most specific first. */
interface PathGroup {
  readonly path: PathTemplate;
  readonly routes: readonly RestRoute[];
}

/**
 * Finds the name of the operation a request asks for; `undefined` when no path matches. Never throws.
 * More constants win; then more required parameters present (UploadPart before PutObject).
 */
export function compileRestRouter(served: readonly RestRoute[], table: ConstraintTable): (request: AwsRequest) => string | undefined {
  const groups = new Map<string, PathGroup[]>();
  for (const route of allRoutes(served, table)) {
    const ofMethod = groups.get(route.method) ?? [];
    groups.set(route.method, ofMethod);
    const index = ofMethod.findIndex((group) => group.path.shape === route.path.shape);
    const routes = [...(ofMethod[index]?.routes ?? []), route].sort(moreSpecific);
    if (index === -1) ofMethod.push({ path: route.path, routes });
    else ofMethod[index] = { path: route.path, routes };
  }
  for (const ofMethod of groups.values()) ofMethod.sort((a, b) => a.path.labels.length - b.path.labels.length);
  return (request) => {
    const found = groups.get(request.method)?.find((group) => group.path.match(request.path) !== undefined);
    return found === undefined ? undefined : choose(found.routes, request)?.name;
  };
}

function moreSpecific(a: RestRoute, b: RestRoute): number {
  return b.constants.size - a.constants.size || b.query.length + b.headers.length - (a.query.length + a.headers.length);
}

function choose(routes: readonly RestRoute[], request: AwsRequest): RestRoute | undefined {
  const query = queryOf(request);
  const matching = routes.filter((route) => hasConstants(route, query));
  const most = matching[0]?.constants.size ?? 0;
  const candidates = matching.filter((route) => route.constants.size === most);
  // sorted by what they require: the first complete one is meant, else the one that requires least and will say what is missing
  return candidates.find((route) => isComplete(route, query, request)) ?? candidates.at(-1);
}

function queryOf(request: AwsRequest): Parameters {
  try {
    return parseQueryString(request.query);
  } catch {
    return new Map();
  }
}

function hasConstants(route: RestRoute, query: Parameters): boolean {
  for (const [name, value] of route.constants) {
    const sent = query.get(name)?.[0];
    if (sent === undefined || (value !== '' && sent !== value)) return false;
  }
  return true;
}

function isComplete(route: RestRoute, query: Parameters, request: AwsRequest): boolean {
  return route.query.every((name) => query.has(name)) && route.headers.every((name) => request.headers[name] !== undefined);
}
