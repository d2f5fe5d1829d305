import type { PersonId } from '../../domain/access/role';
import type { LedgerEvent } from '../../domain/event';
import type { Thing } from '../../domain/trail/thing';
import type { ThingNames } from '../../domain/trail/thing-names';

/**
 * A part of a sentence: plain words, a person, whose name is looked up when it is read, or something with a page of its
 * own. `frozen` is the name that the entry itself carries, for somebody whom the directory no longer knows.
 */
export type SentencePart = string | { person: PersonId; frozen?: string } | { text: string; to: Thing };
export type Sentence = readonly SentencePart[];

/** What a sentence is told from: the event's data, who is behind the entry, and what things were called then. */
export type Telling<Event extends LedgerEvent> = {
  data: Event['data'];
  by: SentencePart;
  /** Null: a part of the system acted. */
  actorId: PersonId | null;
  names: ThingNames;
};

/** A sentence for every type of some events. */
export type Tellers<Event extends LedgerEvent> = {
  [Type in Event['type']]: (told: Telling<Extract<Event, { type: Type }>>) => Sentence;
};

/** Puts words and parts together; a sentence inside another becomes part of it. */
export function tell(
  texts: TemplateStringsArray,
  ...values: readonly (SentencePart | number | Sentence)[]
): Sentence {
  const parts: SentencePart[] = [];
  const add = (part: SentencePart): void => {
    const last = parts.at(-1);
    if (part === '') return;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (const [index, text] of texts.entries()) {
    add(text);
    const value = values[index];
    if (value === undefined) continue;
    if (typeof value === 'number') add(String(value));
    else if (isSentence(value)) for (const part of value) add(part);
    else add(value);
  }
  return parts;
}

const isSentence = (value: SentencePart | Sentence): value is Sentence => Array.isArray(value);
