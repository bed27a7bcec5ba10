import type { RequestContext } from '../../request-context.js';
/**
 * Finds things of one type, by the id inside their global id.
 *
 * @param ids distinct, malformed ones among them
 * @returns what there is and the actor may see; the others are left out, never an error
 */
export type NodeLoad = (ids: string[], actor: RequestContext['actor']) => Promise<ReadonlyMap<string, object>>;
/** Who finds what: `node`, `nodes`, the references of a federated graph and the nodes of change events all ask here. */
export declare class NodeLoaders {
    #private;
    /**
     * Said once for each type that implements Node, by the service that has it; its own access checks apply.
     *
     * @example
     * nodes.register('Account', (ids, actor) => this.accountsById(ids, actor));
     */
    register(type: string, load: NodeLoad): void;
    get types(): readonly string[];
    /** @returns null when there is none, or the actor may not see it */
    load(globalId: string, context: RequestContext): Promise<object | null>;
    /** @param id the one inside the global id */
    find(type: string, id: string, context: RequestContext): Promise<object | null>;
}
/** Tells the executor which type of an interface a thing is. */
export declare function ofType<Thing extends object>(type: string, thing: Thing | null | undefined): Thing | null;
