import type { PersonId } from '../../domain/access/role';
import type { LedgerEntry, LedgerEvent } from '../../domain/event';
import type { ThingNames } from '../../domain/trail/thing-names';
import type { Language } from '../language';
import { ACCESS_SENTENCES } from './access-sentences';
import { BASELINE_SENTENCES } from './baseline-sentences';
import { BODY_CHANGE_SENTENCES } from './body-change-sentences';
import { DECISION_SENTENCES } from './decision-sentences';
import { EXERCISE_SENTENCES } from './exercise-sentences';
import { FIGURE_AND_CYCLE_SENTENCES } from './figure-and-cycle-sentences';
import { MEASURE_SENTENCES } from './measure-sentences';
import { INCIDENT_SENTENCES } from './incident-sentences';
import { MEETING_SENTENCES } from './meeting-sentences';
import { REGISTRATION_SENTENCES } from './registration-sentences';
import { REQUIREMENT_SENTENCES } from './requirement-sentences';
import type { Sentence, SentencePart, Tellers, Telling } from './sentence';
import { STATUS_SENTENCES } from './status-sentences';
import { SUPPLIER_SENTENCES } from './supplier-sentences';
import { FEED_SENTENCES } from './feed-sentences';
import { SYSTEM_SENTENCES } from './system-sentences';
import { TRAINING_SENTENCES } from './training-sentences';

/** Who acts where no person does. */
export const SYSTEM_ACTOR = { da: 'Appen', en: 'The app' } satisfies Record<Language, string>;

const tellersIn = (language: Language): Tellers<LedgerEvent> => ({
  ...ACCESS_SENTENCES[language],
  ...BODY_CHANGE_SENTENCES[language],
  ...TRAINING_SENTENCES[language],
  ...DECISION_SENTENCES[language],
  ...MEETING_SENTENCES[language],
  ...FIGURE_AND_CYCLE_SENTENCES[language],
  ...MEASURE_SENTENCES[language],
  ...SUPPLIER_SENTENCES[language],
  ...SYSTEM_SENTENCES[language],
  ...BASELINE_SENTENCES[language],
  ...EXERCISE_SENTENCES[language],
  ...INCIDENT_SENTENCES[language],
  ...REGISTRATION_SENTENCES[language],
  ...FEED_SENTENCES[language],
  ...STATUS_SENTENCES[language],
  ...REQUIREMENT_SENTENCES[language],
});

const TELLERS = { da: tellersIn('da'), en: tellersIn('en') } satisfies Record<Language, unknown>;

/**
 * An entry in today's shape as one sentence: who did what to which thing. `names` must have learned the entry and all
 * before it, so that a thing is called what it was called then.
 */
export function entrySentence(entry: LedgerEntry, names: ThingNames, language: Language): Sentence {
  const actorId = entry.actor.kind === 'person' ? entry.actor.personId : null;
  const by = actorId === null ? SYSTEM_ACTOR[language] : actor(actorId, entry);
  // Each type has its own teller; the compiler does not pair a type with its data again.
  const teller = TELLERS[language][entry.type] as (told: Telling<LedgerEvent>) => Sentence;
  return teller({ data: entry.data, by, actorId, names });
}

/** Who acted; a formal decision carries the name that they had then. */
function actor(personId: PersonId, { data }: LedgerEntry): SentencePart {
  const named = 'by' in data ? data.by : data;
  const isOwn = 'personId' in named && named.personId === personId;
  return isOwn && 'name' in named && typeof named.name === 'string'
    ? { person: personId, frozen: named.name }
    : { person: personId };
}
