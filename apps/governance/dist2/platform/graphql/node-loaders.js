var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
import { readGlobalId } from './global-id.js';
import { loader } from './loader.js';
/** Who finds what: `node`, `nodes`, the references of a federated graph and the nodes of change events all ask here. */
let NodeLoaders = class NodeLoaders {
    #loads = new Map();
    /**
     * Said once for each type that implements Node, by the service that has it; its own access checks apply.
     *
     * @example
     * nodes.register('Account', (ids, actor) => this.accountsById(ids, actor));
     */
    register(type, load) {
        if (this.#loads.has(type))
            throw new TypeError(`${type} is registered already.`);
        this.#loads.set(type, load);
    }
    get types() {
        return [...this.#loads.keys()];
    }
    /** @returns null when there is none, or the actor may not see it */
    async load(globalId, context) {
        const read = readGlobalId(globalId);
        return read === undefined ? null : this.find(read.type, read.id, context);
    }
    /** @param id the one inside the global id */
    async find(type, id, context) {
        const load = this.#loads.get(type);
        if (load === undefined)
            return null;
        const found = loader(context, `node ${type}`, async (ids) => {
            const things = await load([...ids], context.actor);
            return ids.map((each) => ofType(type, things.get(each)));
        });
        return found.load(id);
    }
};
NodeLoaders = __decorate([
    Injectable()
], NodeLoaders);
export { NodeLoaders };
/** Tells the executor which type of an interface a thing is. */
export function ofType(type, thing) {
    return thing == null ? null : { ...thing, __typename: type };
}
//# sourceMappingURL=node-loaders.js.map