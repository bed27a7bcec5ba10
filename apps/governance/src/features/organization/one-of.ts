import { refusal } from '../../errors.js';
import { idOf } from '../../platform/graphql/global-id.js';

/**
 * The thing that is asked for by its id or by a name of its own.
 *
 * @param type of the id, e.g. `Account`
 * @param name member beside `id`, e.g. `accountId`
 * @returns the id within the global one, or the name
 * @throws Refusal `validation` unless exactly one is given, or when the id is of another type
 */
export function oneOf(
  type: string,
  name: string,
  { id, named }: { readonly id: string | null | undefined; readonly named: string | null | undefined },
): { readonly id: string } | { readonly named: string } {
  if ((id == null) === (named == null)) throw refusal('validation', { reason: `Give either id or ${name}.` });
  return id == null ? { named: named! } : { id: idOf(type, id, ['id']) };
}
