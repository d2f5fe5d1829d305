import type { Oversight } from '../../domain/oversight';
import { thingOf, type Thing } from '../../domain/trail/thing';
import type { ThingNames } from '../../domain/trail/thing-names';
import type { TrailLine, TrailPart, TrailThing } from '../../contracts/ledger/ledger';
import type { Language } from '../../words/language';
import { TRAIL_WORDS } from '../../words/ledger/trail-words';
import type { SentencePart } from '../../words/ledger/sentence';
import { sentencePartsIn } from '../../words/ledger/sentence-parts';
import { ERASED_PERSON } from '../../words/person-words';
import type { TrailRow } from '../trail/trail-index';
import type { ShowPerson } from './person-view';

/** How sentences are read: in which language, with whose names, and which months have a page that shows them. */
export type TrailReading = {
  language: Language;
  show: ShowPerson;
  names: ThingNames;
  state: Pick<Oversight, 'reports'>;
};

/** An entry as one line of the audit trail: a sentence with the things in it to go to. */
export const trailLine = (row: TrailRow, reading: TrailReading): TrailLine => ({
  kind: 'entry',
  seq: row.seq,
  at: row.at,
  surface: row.surface,
  type: row.type,
  sentence: row.sentences[reading.language].map((part) => partView(part, reading)),
  things: row.things.flatMap((key) => thingOf(key) ?? []),
  setUp: row.setUp,
});

/** The sentence of an entry as plain text. */
export const trailText = (
  row: TrailRow,
  { language, show }: Pick<TrailReading, 'language' | 'show'>,
): string => row.sentences[language].map((part) => textOf(part, language, show)).join('');

function textOf(part: SentencePart, language: Language, show: ShowPerson): string {
  if (typeof part === 'string') return part;
  if ('text' in part) return part.text;
  return show(part.person).name ?? part.frozen ?? ERASED_PERSON[language];
}

function partView(part: SentencePart, reading: TrailReading): TrailPart {
  const text = textOf(part, reading.language, reading.show);
  if (typeof part === 'string') return { text, to: null };
  if ('text' in part) return { text, to: placeOf(part.to, reading) };
  const isKnown = reading.show(part.person).name !== null;
  return { text, to: isKnown ? { kind: 'person', id: part.person } : null };
}

/** Where a thing is shown; nothing for a month whose status has not been issued. A follow-up is shown with its month. */
function placeOf(thing: Thing, { names, state }: TrailReading): Thing | null {
  switch (thing.kind) {
    case 'month':
      return state.reports.has(thing.id) ? thing : null;
    case 'followUp': {
      const month = names.followUps.get(thing.id)?.month;
      return month === undefined ? null : { kind: 'month', id: month };
    }
    case 'decision':
    case 'person':
    case 'meeting':
    case 'course':
    case 'cycle':
    case 'measure':
    case 'supplier':
    case 'system':
    case 'baseline':
    case 'exercise':
    case 'incident':
    case 'registration':
      return thing;
  }
}

/** A thing by the name that it has now. */
export function thingView(thing: Thing, { language, names, show }: TrailReading): TrailThing {
  const say = sentencePartsIn(language, names);
  const part = {
    decision: () => say.decision(thing.id),
    person: () => say.person(thing.id),
    meeting: () => say.meeting(thing.id),
    month: () => say.month(thing.id),
    course: () => say.course(thing.id),
    followUp: () => say.followUp(thing.id),
    cycle: () => say.task(thing.id),
    measure: () => say.measure(thing.id),
    supplier: () => say.supplier(thing.id),
    system: () => say.system(thing.id),
    baseline: () => say.baseline(thing.id),
    exercise: () => say.exercise(thing.id),
    incident: () => thing.id,
    registration: () => thing.id,
  }[thing.kind]();
  const name = textOf(part, language, show);
  return { ...thing, label: TRAIL_WORDS.thing[thing.kind][language](name) };
}
