import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import type { DocumentNode } from 'graphql';

import { GovernanceRequestError, GovernanceUnreachable, GovernanceUserError } from './client-errors.js';
import type { AnswerError, UserError } from './client-errors.js';
import { postWithRetries } from './post-with-retries.js';
import { subscription } from './subscription.js';

export interface GovernanceClientOptions {
  /** Of the endpoint, e.g. `http://127.0.0.1:4700/graphql`. */
  readonly url: string;
  /** Asked before every try, so that a token that was renewed meanwhile is taken. */
  readonly token: () => Promise<string> | string;
  readonly fetch?: typeof fetch;
  /** For subscriptions, where there is no global WebSocket (Node 20): that of the package `ws`. */
  readonly webSocket?: unknown;
  /** Tries after the first one; 4 unless given. */
  readonly retries?: number;
  /** How long one try may take; 30 seconds unless given. */
  readonly timeoutMilliseconds?: number;
}

export interface Call {
  readonly signal?: AbortSignal;
}

/** A page of any list of the API. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

type Document<Data, Variables> = TadaDocumentNode<Data, Variables> | string;

/** What a mutation answers: a payload under its name. */
type Payloads = Readonly<Record<string, { readonly userErrors?: readonly object[] }>>;

/** Input of a mutation as a caller may leave it: the key is made when it is not given. */
export type Keyless<Variables> = Variables extends { input: infer Input }
  ? Omit<Variables, 'input'> & { input: Omit<Input, 'idempotencyKey'> & { idempotencyKey?: string } }
  : Variables;

export interface GovernanceClient {
  /** @throws GovernanceRequestError, GovernanceUnreachable */
  query<Data, Variables>(document: Document<Data, Variables>, variables?: Variables, call?: Call): Promise<Data>;
  /** Fills in `input.idempotencyKey` unless it is there. @throws GovernanceUserError too, when a payload has `userErrors` */
  mutate<Data extends Payloads, Variables>(document: Document<Data, Variables>, variables: Keyless<Variables>, call?: Call): Promise<Data>;
  /**
   * All nodes of a list, page by page; the document takes `$after` and selects `nodes` and `pageInfo { hasNextPage endCursor }`.
   *
   * @example
   * for await (const account of client.paginate(accounts, { first: 100 }, (data) => data.accounts)) console.log(account.name);
   */
  paginate<Data, Variables, Node>(
    document: Document<Data, Variables>,
    variables: Variables,
    page: (data: Data) => Page<Node>,
    call?: Call,
  ): AsyncGenerator<Node>;
  /** Events without end, through lost connections; see `subscription.ts`. */
  subscribe<Data, Variables>(document: Document<Data, Variables>, variables?: Variables, call?: Call): AsyncGenerator<Data>;
}

/**
 * Speaks to the governance service, from Node and from browsers.
 *
 * @example
 * const client = createGovernanceClient({ url: 'http://127.0.0.1:4700/graphql', token: () => process.env.TOKEN });
 */
export function createGovernanceClient(options: GovernanceClientOptions): GovernanceClient {
  const { url, token, retries = 4, timeoutMilliseconds = 30_000, webSocket } = options;
  const headers = async () => ({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    authorization: `Bearer ${await token()}`,
  });
  const fetcher = options.fetch ?? ((...given: Parameters<typeof fetch>) => fetch(...given));

  const ask = async (document: Document<unknown, never>, variables: unknown, { signal }: Call = {}): Promise<unknown> => {
    const body = JSON.stringify({ query: textOf(document), variables });
    return read(url, await postWithRetries(body, { url, headers, fetch: fetcher, retries, timeoutMilliseconds }, signal));
  };
  const client: GovernanceClient = {
    query: (document, variables, call) => ask(document as Document<unknown, never>, variables, call) as Promise<never>,
    mutate: async (document, variables, call) => {
      const data = (await ask(document as Document<unknown, never>, keyed(variables), call)) as Payloads;
      const failed = Object.values(data).flatMap(({ userErrors = [] }) => userErrors);
      if (failed.length > 0) throw new GovernanceUserError(failed as UserError[]);
      return data as never;
    },
    async *paginate(document, variables, page, call) {
      for (let after: string | null | undefined; ;) {
        const { nodes, pageInfo } = page(await client.query(document, after == null ? variables : { ...variables, after }, call));
        yield* nodes;
        if (!pageInfo.hasNextPage || pageInfo.endCursor == null) return;
        after = pageInfo.endCursor;
      }
    },
    subscribe: (document, variables, { signal } = {}) =>
      subscription(
        textOf(document as Document<unknown, never>),
        (variables ?? {}) as Record<string, unknown>,
        { url: url.replace(/^http/, 'ws'), token, webSocket },
        signal,
      ),
  };
  return client;
}

const texts = new WeakMap<object, string>();

function textOf(document: Document<unknown, never>): string {
  if (typeof document === 'string') return document;
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document as DocumentNode);
  texts.set(document, text);
  return text;
}

/** Every try of one call has the same key. */
function keyed(variables: unknown): unknown {
  const { input, ...rest } = (variables ?? {}) as { input?: Record<string, unknown> };
  return input === undefined ? variables : { ...rest, input: { ...input, idempotencyKey: input['idempotencyKey'] ?? crypto.randomUUID() } };
}

async function read(url: string, response: Response): Promise<unknown> {
  const answer = (await response.json().catch(() => undefined)) as { data?: unknown; errors?: readonly AnswerError[] } | undefined;
  if (answer?.errors !== undefined && answer.errors.length > 0)
    throw new GovernanceRequestError(answer.errors, response.status, answer.data);
  if (answer?.data == null)
    throw new GovernanceUnreachable(`${url} answered ${response.status} without data: is this the governance service?`);
  return answer.data;
}
