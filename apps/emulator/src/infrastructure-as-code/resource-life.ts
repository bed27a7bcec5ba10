import { expect } from '@jest/globals';

/** A resource as a provider of Terraform drives it: in calls of the AWS API, by what the provider keeps as its id. */
export interface ProviderResource<Id> {
  create(): Promise<Id>;
  /** What goes into the state; nothing when the provider takes the resource for gone. */
  read(id: Id): Promise<object | undefined>;
  /** Changes in place, one after the other. */
  readonly updates?: readonly ((id: Id) => Promise<unknown>)[];
  remove(id: Id): Promise<unknown>;
}

/**
 * Creates, changes and removes a resource. A provider reads after every write and once more for the next plan: both must find the same.
 *
 * @returns the states it had, in order
 */
export async function liveThrough<Id>({ create, read, updates = [], remove }: ProviderResource<Id>): Promise<object[]> {
  const readTwice = async (id: Id): Promise<object> => {
    const state = await read(id);
    expect(state).toBeDefined();
    expect(await read(id)).toEqual(state);
    return state!;
  };
  const id = await create();
  const states = [await readTwice(id)];
  for (const update of updates) {
    await update(id);
    states.push(await readTwice(id));
  }
  await remove(id);
  expect(await read(id)).toBeUndefined();
  return states;
}

/** What was asked for, or nothing when AWS says by one of these names that it is not there. */
export async function unlessGone<Result>(asked: Promise<Result>, ...names: readonly string[]): Promise<Result | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (names.includes((error as Error).name)) return undefined;
    throw error;
  }
}

/** Asks until the answer is one of the awaited, each time a little later. */
export async function until<Value>(ask: () => Promise<Value>, awaited: readonly Value[], later: () => void): Promise<Value> {
  for (let tries = 0; tries < 20; tries += 1) {
    const value = await ask();
    if (awaited.includes(value)) return value;
    later();
  }
  throw new Error(`never was ${awaited.join(' or ')}`);
}

/** Items of all pages. */
export async function everyPage<Page, Item>(
  pages: AsyncIterable<Page>,
  itemsOf: (page: Page) => readonly Item[] | undefined,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...(itemsOf(page) ?? []));
  return items;
}

/** An answer without what the client adds to it. */
export function answered<Output extends { $metadata?: unknown }>({ $metadata: _, ...output }: Output): Omit<Output, '$metadata'> {
  return output;
}
