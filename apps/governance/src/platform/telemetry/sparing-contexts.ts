import { AsyncLocalStorage } from 'node:async_hooks';

import { ROOT_CONTEXT } from '@opentelemetry/api';
import type { Context, ContextManager } from '@opentelemetry/api';

/**
 * The current context of asynchronous work, followed only while somebody has one. Node 20 follows every promise of the process as soon as one context is
 * looked after, and goes on when its work is done; this one lets go then, so that requests that are not traced pay nothing.
 */
export class SparingContexts implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();
  #open = 0;

  active(): Context {
    return this.#open === 0 ? ROOT_CONTEXT : (this.#storage.getStore() ?? ROOT_CONTEXT);
  }

  with<Args extends unknown[], Work extends (...args: Args) => ReturnType<Work>>(
    context: Context,
    work: Work,
    thisArg?: ThisParameterType<Work>,
    ...args: Args
  ): ReturnType<Work> {
    this.#open += 1;
    let result: ReturnType<Work> | undefined;
    try {
      result = this.#storage.run(context, () => work.call(thisArg, ...args) as ReturnType<Work>);
    } finally {
      if (!(result instanceof Promise)) this.#close();
    }
    if (result instanceof Promise)
      result.then(
        () => this.#close(),
        () => this.#close(),
      );
    return result;
  }

  bind<Target>(context: Context, target: Target): Target {
    if (typeof target !== 'function') return target;
    const work = target as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => this.with(context, () => work(...args))) as Target;
  }

  enable(): this {
    return this;
  }

  disable(): this {
    this.#storage.disable();
    return this;
  }

  #close(): void {
    this.#open -= 1;
    if (this.#open === 0) this.#storage.disable();
  }
}
