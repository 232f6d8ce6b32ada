/**
 * A list whose items are made each time somebody looks at them, and not kept: for lists that would fill the memory.
 *
 * It can be read in every way that an array can be read, best from first to last. It cannot be changed.
 *
 * @param at makes the item with that index, from 0
 */
export function lazyList<Item>(length: number, at: (index: number) => Item): Item[] {
  const isIndex = (key: string | symbol): key is string => typeof key === "string" && /^\d+$/.test(key);
  const isIn = (key: string | symbol) => isIndex(key) && Number(key) < length;
  return new Proxy<Item[]>([], {
    get: (target, key, receiver) => {
      if (key === "length") return length;
      if (isIndex(key)) return Number(key) < length ? at(Number(key)) : undefined;
      return Reflect.get(target, key, receiver) as unknown;
    },
    has: (target, key) => isIn(key) || Reflect.has(target, key),
    set: () => false,
  });
}
