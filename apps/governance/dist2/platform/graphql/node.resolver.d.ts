import type { RequestContext } from '../../request-context.js';
import { NodeLoaders } from './node-loaders.js';
export declare class NodeResolver {
    private readonly loaders;
    constructor(loaders: NodeLoaders);
    node(id: string, context: RequestContext): Promise<object | null>;
    nodes(ids: readonly string[], context: RequestContext): Promise<(object | null)[]>;
}
