import type { Governance } from './connection.js';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Everything a connection lists.
 *
 * @param document takes `$after: String`, and has one field at its root: the connection, with `nodes` and `pageInfo { hasNextPage endCursor }`
 */
export async function allNodes<Node>(
  governance: Governance,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const answer: Record<string, Page<Node>> = await governance.query(document, { ...variables, after });
    const { nodes, pageInfo } = Object.values(answer)[0]!;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
