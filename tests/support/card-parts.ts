/** Any object inside a card's JSON, however deep. */
export type CardPart = Record<string, unknown>;

/** The parts of what has been walked through already. Tests ask many things of the same cards and change none. */
const walked = new WeakMap<object, readonly CardPart[]>();

/** Every object of a card, the card itself included. */
export function partsOf(value: unknown): readonly CardPart[] {
  if (typeof value !== 'object' || value === null) return [];
  const known = walked.get(value);
  if (known !== undefined) return known;
  const parts: CardPart[] = [];
  collect(value, parts);
  walked.set(value, parts);
  return parts;
}

function collect(value: unknown, parts: CardPart[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) parts.push(value as CardPart); // an object that is no array has string keys
  for (const inner of Object.values(value)) collect(inner, parts);
}

export const partsOfType = (card: unknown, type: string): CardPart[] =>
  partsOf(card).filter((part) => part['type'] === type);

/** Every text of a card that a client reads as Markdown. */
export const markdownTexts = (card: unknown): string[] => [
  ...partsOfType(card, 'TextBlock').map((part) => String(part['text'])),
  ...partsOfType(card, 'FactSet')
    .flatMap((part) => partsOf(part['facts']))
    .flatMap((fact) => [String(fact['title']), String(fact['value'])]),
];

/** Everything that a reader can see or hear of a card, as one text. */
export const allText = (card: unknown): string =>
  partsOf(card)
    .flatMap((part) =>
      ['text', 'title', 'value', 'label', 'errorMessage', 'speak', 'fallbackText', 'legend'].map(
        (key) => part[key],
      ),
    )
    .filter((text) => typeof text === 'string')
    .join('\n');
