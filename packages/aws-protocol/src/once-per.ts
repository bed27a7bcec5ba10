/**
 * Makes one thing per key, once. A key that leads back to itself (a recursive shape) finds a stand-in while its own is being made.
 *
 * @param standIn a thing that asks for the real one when it is used
 * @example
 * const reader = oncePer<Shape, Reader>((shape) => make(shape), (made) => (value) => made()(value));
 */
export function oncePer<Key, Made>(make: (key: Key) => Made, standIn: (made: () => Made) => Made): (key: Key) => Made {
  const all = new Map<Key, Made>();
  return (key) => {
    const existing = all.get(key);
    if (existing !== undefined) return existing;
    all.set(
      key,
      standIn(() => all.get(key) as Made),
    );
    const made = make(key);
    all.set(key, made);
    return made;
  };
}
