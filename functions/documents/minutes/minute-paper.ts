import type { Minute } from '../../../domain/decision/minute';
import type { MinuteWords } from '../../../words/decision/minute-words-da';
import { PAPER_LABELS } from '../../../words/paper-labels';
import type { Writing } from '../writing';
import { nameWithTitle } from '../../../words/person-words';

/** A minute with the language that its paper is written in. */
export type MinutePaper = Minute & Writing<MinuteWords>;

/** A person as the ledger names them; the bare id where no formal fact has carried the name. */
export function personIn({ people, language }: MinutePaper, personId: string): string {
  const found = people.find((one) => one.personId === personId);
  return found === undefined ? PAPER_LABELS[language].notNamed(personId) : nameWithTitle(found);
}
