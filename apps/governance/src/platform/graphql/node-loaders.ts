import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../request-context.js';
import { readGlobalId } from './global-id.js';
import { loader } from './loader.js';

/**
 * Finds things of one type, by the id inside their global id.
 *
 * @param ids distinct, malformed ones among them
 * @returns what there is and the actor may see; the others are left out, never an error
 */
export type NodeLoad = (ids: string[], actor: RequestContext['actor']) => Promise<ReadonlyMap<string, object>>;

/** Who finds what: `node`, `nodes`, the references of a federated graph and the nodes of change events all ask here. */
@Injectable()
export class NodeLoaders {
  readonly #loads = new Map<string, NodeLoad>();

  /**
   * Said once for each type that implements Node, by the service that has it; its own access checks apply.
   *
   * @example
   * nodes.register('Account', (ids, actor) => this.accountsById(ids, actor));
   */
  register(type: string, load: NodeLoad): void {
    if (this.#loads.has(type)) throw new TypeError(`${type} is registered already.`);
    this.#loads.set(type, load);
  }

  get types(): readonly string[] {
    return [...this.#loads.keys()];
  }

  /** @returns null when there is none, or the actor may not see it */
  async load(globalId: string, context: RequestContext): Promise<object | null> {
    const read = readGlobalId(globalId);
    return read === undefined ? null : this.find(read.type, read.id, context);
  }

  /** @param id the one inside the global id */
  async find(type: string, id: string, context: RequestContext): Promise<object | null> {
    return (await this.#loader(type, context)?.load(id)) ?? null;
  }

  /**
   * Notes what was read along with something else, so that nobody of this request asks for it again.
   *
   * @param thing null when the actor may not see it
   */
  note(type: string, id: string, thing: object | null, context: RequestContext): void {
    this.#loader(type, context)?.prime(id, ofType(type, thing));
  }

  #loader(type: string, context: RequestContext) {
    const load = this.#loads.get(type);
    if (load === undefined) return undefined;
    return loader<string, object | null>(context, `node ${type}`, async (ids) => {
      const things = await load([...ids], context.actor);
      return ids.map((each) => ofType(type, things.get(each)));
    });
  }
}

/** Tells the executor which type of an interface a thing is. */
export function ofType<Thing extends object>(type: string, thing: Thing | null | undefined): Thing | null {
  return thing == null ? null : { ...thing, __typename: type };
}
