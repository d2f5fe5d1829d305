import type { CardJson } from './card-json';

/** What somebody has typed, by the ids of the inputs. */
export type Typed = Readonly<Record<string, string>>;

/** The largest card that is answered, in bytes of UTF-16; Teams takes 80 KB for certain. */
const MOST_BYTES = 80_000;

/** The card with what was typed in its inputs, as far as they take it and Teams takes the card. */
export function withTyped(card: CardJson, typed: Typed): CardJson {
  // The shape stays: only `value` of inputs is set.
  const filled = fill(card, typed) as CardJson;
  return 2 * JSON.stringify(filled).length <= MOST_BYTES ? filled : card;
}

function fill(part: unknown, typed: Typed): unknown {
  if (Array.isArray(part)) return part.map((one) => fill(one, typed));
  if (typeof part !== 'object' || part === null) return part;
  const filled = Object.fromEntries(Object.entries(part).map(([key, one]) => [key, fill(one, typed)]));
  const text = typeof filled['id'] === 'string' ? typed[filled['id']] : undefined;
  return text === undefined || text === '' ? filled : { ...filled, ...valueOf(filled, text) };
}

/** The value of an input; nothing for what it would not show. */
function valueOf(input: Record<string, unknown>, text: string): { value?: string | number; style?: string } {
  switch (input['type']) {
    case 'Input.Text':
      return { value: typeof input['maxLength'] === 'number' ? text.slice(0, input['maxLength']) : text };
    case 'Input.Date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: text } : {};
    case 'Input.Number':
      return Number.isFinite(Number(text)) ? { value: Number(text) } : {};
    case 'Input.ChoiceSet':
      // A list with a search would show the value and not its title.
      return hasChoice(input['choices'], text) ? { value: text, style: 'compact' } : {};
    default:
      return {};
  }
}

const hasChoice = (choices: unknown, text: string): boolean =>
  Array.isArray(choices) &&
  choices.some(
    (one: unknown) => typeof one === 'object' && one !== null && 'value' in one && one.value === text,
  );
