import { Frontier } from '@mlapps/audit-log/frontier';
import { eventLeaf } from '@mlapps/audit-log/merkle-hash';
/** Subtrees of 64 events and more are kept; smaller ones are made from the events. */
export const keptLevel = 6;
/** Reads nodes of the tree, as far as checkpoints cover it, with two queries for a proof of any size. */
export function auditNodes(client) {
    return async (nodes) => {
        const kept = await readKept(client, nodes.filter(({ level }) => level >= keptLevel));
        const leaves = await readLeaves(client, nodes.filter(({ level }) => level < keptLevel));
        return nodes.map((node) => (node.level >= keptLevel ? found(kept, node) : subtree(leaves, node)));
    };
}
async function readKept(client, nodes) {
    if (nodes.length === 0)
        return new Map();
    const rows = await client.auditNode.findMany({ where: { OR: nodes.map(({ level, index }) => ({ level, index })) } });
    return new Map(rows.map(({ level, index, hash }) => [nameOf({ level, index }), Buffer.from(hash, 'hex')]));
}
function found(kept, node) {
    const hash = kept.get(nameOf(node));
    if (hash === undefined)
        throw new Error(`Node ${nameOf(node)} of the audit tree is missing: no checkpoint covers it.`);
    return hash;
}
function nameOf({ level, index }) {
    return `${level}/${index}`;
}
async function readLeaves(client, nodes) {
    if (nodes.length === 0)
        return new Map();
    const ranges = nodes.map(leavesOf).map(({ start, end }) => ({ seq: { gt: start, lte: end } }));
    const rows = await client.auditEvent.findMany({ where: { OR: ranges }, select: { seq: true, hash: true } });
    return new Map(rows.map(({ seq, hash }) => [seq - 1n, eventLeaf(hash)]));
}
function subtree(leaves, node) {
    const tree = new Frontier();
    const { start, end } = leavesOf(node);
    for (let at = start; at < end; at += 1n) {
        const leaf = leaves.get(at);
        if (leaf === undefined)
            throw new Error(`Audit event ${at + 1n} is missing.`);
        tree.append(leaf);
    }
    return tree.root();
}
function leavesOf({ level, index }) {
    const width = 1n << BigInt(level);
    return { start: index * width, end: (index + 1n) * width };
}
//# sourceMappingURL=audit-tree.js.map