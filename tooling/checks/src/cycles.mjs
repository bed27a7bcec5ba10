import { posix } from 'node:path';

import ts from 'typescript';

/** Files that import each other in a circle. `import type` leaves nothing at run time and does not count. */
export function cycles({ sources, read }) {
  const known = new Set(sources);
  const graph = new Map(sources.map((path) => [path, importsOf(path, read(path)).filter((target) => known.has(target))]));
  return { problems: circles(graph).map((circle) => `import cycle: ${[...circle, circle[0]].join(' -> ')}`) };
}

function importsOf(path, text) {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.filter((statement) => (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) || isReExport(statement))
    .map(({ moduleSpecifier }) => moduleSpecifier.text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'));
}

function isReExport(statement) {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined && !statement.isTypeOnly;
}

/** One circle for each strongly connected group, found with Tarjan's algorithm and a walk inside the group. */
function circles(graph) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const onStack = new Set();
  const found = [];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    onStack.add(node);
    for (const next of graph.get(node)) {
      if (!index.has(next)) visit(next);
      if (onStack.has(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    for (const member of group) onStack.delete(member);
    if (group.length > 1 || graph.get(node).includes(node)) found.push(shortestCircle(graph, new Set(group), group[0]));
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}

function shortestCircle(graph, group, start) {
  const before = new Map();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node)) {
      if (next === start) {
        const path = [];
        for (let step = node; step !== undefined; step = before.get(step)) path.unshift(step);
        return path;
      }
      if (!group.has(next) || before.has(next)) continue;
      before.set(next, node);
      queue.push(next);
    }
  }
  return [...group];
}
