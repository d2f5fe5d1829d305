import type { AnswerFault } from '../../domain/incident/answer-fault';
import { INCIDENT_MOST } from '../../domain/incident/incident-limits';
import type { Language, Text } from '../language';
import { quoted, writtenNumber } from '../written-values';
import { reportFieldName } from './field-words';

const most = (language: Language) => writtenNumber(INCIDENT_MOST.answer, language);
const all = (language: Language) => writtenNumber(INCIDENT_MOST.answers, language);

const FAULTS: Readonly<Record<AnswerFault['fault'], Text>> = {
  text: { da: 'skal være en tekst', en: 'must be a text' },
  number: { da: 'skal være et tal på mindst 0', en: 'must be a number of at least 0' },
  instant: { da: 'skal være en dato med klokkeslæt', en: 'must be a date with a time' },
  choice: { da: 'skal være et af de svar, man kan vælge', en: 'must be one of the answers to choose from' },
  choices: {
    da: 'skal være et eller flere af de svar, man kan vælge',
    en: 'must be one or more of the answers to choose from',
  },
  long: {
    da: `er for lang. Forkort teksten til højst ${most('da')} tegn`,
    en: `is too long. Shorten the text to at most ${most('en')} characters`,
  },
  longTogether: {
    da: `fylder mest af det, du gemmer på én gang, og det må højst fylde ${all('da')} tegn. Forkort teksten, eller gem færre felter ad gangen`,
    en: `takes up most of what you save at once, which may take up at most ${all('en')} characters. Shorten the text, or save fewer fields at a time`,
  },
};

/** What is wrong with one field of the reports, in a sentence or two that name it as the form does. */
export function answerFaultWords({ fieldId, fault }: AnswerFault): Text {
  const sentence = (language: Language) =>
    `${quoted(reportFieldName(fieldId)[language], language)} ${FAULTS[fault][language]}.`;
  return { da: sentence('da'), en: sentence('en') };
}
