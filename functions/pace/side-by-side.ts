/**
 * Does the same for many items, so many at a time: each takes several calls of storage, which mostly wait. Answers in
 * the order of the items; where one fails, those after its group are not begun.
 */
export async function sideBySide<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (let from = 0; from < items.length; from += atOnce)
    values.push(...(await Promise.all(items.slice(from, from + atOnce).map(act))));
  return values;
}
