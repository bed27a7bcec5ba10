/** Whether PostgreSQL can keep the text: no NUL character, no half of a surrogate pair. */
export function isKeepable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/**
 * Looks at every text in a value, names of members too; however deep it is.
 *
 * @returns the path of one that cannot be kept
 */
export function unkeepableIn(value: unknown): readonly string[] | undefined {
  const left: (Place & { readonly value: unknown })[] = [{ value, name: '' }];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    if (!isKeepable(place.name)) return pathOf(place.parent);
    if (typeof place.value === 'string' && !isKeepable(place.value)) return pathOf(place);
    if (typeof place.value !== 'object' || place.value === null) continue;
    for (const [name, member] of Object.entries(place.value)) left.push({ value: member, name, parent: place });
  }
  return undefined;
}

interface Place {
  readonly name: string;
  readonly parent?: Place;
}

function pathOf(place: Place | undefined): string[] {
  const path: string[] = [];
  for (let at = place; at?.parent !== undefined; at = at.parent) path.push(at.name);
  return path.reverse();
}
