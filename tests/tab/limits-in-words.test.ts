import { describe, expect, it } from '@jest/globals';
import { DECISION_MOST } from '../../domain/decision/decision-limits';
import { STATUS_MOST } from '../../domain/status/status-limits';
import { STATUS_POLICY_BOUNDS as BOUNDS } from '../../domain/status/status-policy';
import { TRAINING_MOST } from '../../domain/training/training-limits';
import { MOST_LINK } from '../../domain/ground/link';
import { da } from '../../tab/src/words/da';
import { en } from '../../tab/src/words/en';
import { writtenNumber } from '../../words/written-values';

type Words = typeof da;

/** Every sentence of the tab that says a limit in figures, with the limits that it says. */
const SENTENCES: [string, (words: Words) => string, number[]][] = [
  ['the assessment of a month', (words) => words.draftStatus.textHint, [STATUS_MOST.assessment]],
  ['what is to be followed up', (words) => words.followUps.textHint, [STATUS_MOST.followUp]],
  ['the answer to it', (words) => words.followUps.answerHint, [STATUS_MOST.followUpAnswer]],
  [
    'how early a draft is ready',
    (words) => words.statusPolicy.draftHint,
    [BOUNDS.draftWorkingDays.least, BOUNDS.draftWorkingDays.most],
  ],
  [
    'when members are reminded',
    (words) => words.statusPolicy.remindHint,
    [BOUNDS.remindAfterDays.least, BOUNDS.remindAfterDays.most],
  ],
  ['the days of a policy', (words) => words.policy.daysInvalid, [1, DECISION_MOST.policyDays]],
  [
    'the reminders of courses',
    (words) => words.trainingPolicy.remindersInvalid,
    [0, TRAINING_MOST.policyDays],
  ],
  ['a link', (words) => words.participation.urlInvalid, [MOST_LINK]],
  ['people at a time', (words) => words.bulkLog.peopleTooMany, [TRAINING_MOST.peopleAtOnce]],
];

describe.each([
  ['da', da],
  ['en', en],
] as const)('A sentence in %s that says a limit', (language, words) => {
  it.each(SENTENCES)('says the one that holds: %s', (_what, sentence, limits) => {
    const said = sentence(words)
      .split(/[^\d.,]+/)
      .map((figure) => figure.replace(/[.,]$/, ''));
    expect(said).toEqual(expect.arrayContaining(limits.map((limit) => writtenNumber(limit, language))));
  });
});
