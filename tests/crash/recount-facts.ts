import type { LedgerEntry } from '../../domain/event';
import { lastAnswer, type Deed } from './deed';
import type { World } from './world';

/** The refusals by which somebody who presses again is told that it is there, or that it is too late for it. */
const SAYS_HOW_IT_STANDS = [
  'already-voted',
  'content-changed',
  'decision-concluded',
  'decision-withdrawn',
  'nothing-changed',
  'month-not-current',
  'unknown-decision',
  'unknown-report',
  'report-changed',
  'date-in-past',
];

/** What nobody presses for: it comes with a press of somebody, or by the clock. */
const COMES_BY_ITSELF: readonly LedgerEntry['type'][] = ['DecisionConcluded'];

/**
 * Holds what people were told against what is in the ledger: every yes is there once, what got no answer is there once
 * at the most, what was refused is not there, and nothing is there that nobody asked for. Answers what is wrong.
 */
export function recountFacts({ deeds, setUpTo }: World, entries: readonly LedgerEntry[]): string[] {
  const since = entries.filter(({ seq }) => seq > setUpTo);
  return [
    ...deeds.flatMap((deed) => wrongWith(deed, since)),
    ...since
      .filter((entry) => !isAskedFor(entry, deeds))
      .map(({ seq, type }) => `entry ${String(seq)} (${type}) is there, and nobody asked for it`),
    ...doubled(since),
    ...apart(since),
  ];
}

function wrongWith(deed: Deed, entries: readonly LedgerEntry[]): string[] {
  const { name, answers, mayBeAnothers } = deed;
  const own = entries.filter((entry) => isOwn(deed, entry)).length;
  const there = mayBeAnothers ? entries.filter(deed.isFact).length : own;
  const told = answers.map((one) => ('code' in one ? one.code : one.kind)).join(', ');
  const last = lastAnswer(deed);
  const wrong: string[] = [];
  const say = (what: string) => wrong.push(`"${name}" (answered: ${told}) ${what}`);
  if (answers.some(({ kind }) => kind === 'yes') && there === 0) say('is not in the ledger');
  if (!mayBeAnothers && own > 1) say(`is in the ledger ${String(own)} times`);
  const isSure = answers.every(({ kind }) => kind === 'no');
  if (!mayBeAnothers && isSure && own > 0) say('is in the ledger although it was refused');
  if (last.kind === 'no' && own > 0 && !SAYS_HOW_IT_STANDS.includes(last.code))
    say('is in the ledger, and whoever pressed again was not told so');
  if (answers.some(({ kind }) => kind === 'broke')) say('broke');
  return wrong;
}

const isOwn = ({ isFact, personId }: Deed, entry: LedgerEntry): boolean =>
  isFact(entry) && entry.actor.kind === 'person' && entry.actor.personId === personId;

function isAskedFor(entry: LedgerEntry, deeds: readonly Deed[]): boolean {
  if (COMES_BY_ITSELF.includes(entry.type)) return true;
  if (entry.actor.kind === 'system') return entry.type === 'ReportIssued' && entry.data.version === 1;
  // The answer that comes with conditions stands right behind them.
  if (entry.type === 'VoteCast' && entry.data.reason === null)
    return deeds.some(
      ({ personId, name }) => personId === entry.data.personId && name.startsWith('conditions'),
    );
  return deeds.some((deed) => isOwn(deed, entry));
}

/** What is one act stands together: conditions with the answer that set them, a conclusion with the answer that brought it. */
function apart(entries: readonly LedgerEntry[]): string[] {
  return entries.flatMap((entry, index): string[] => {
    const { seq, type, data } = entry;
    if (type !== 'ConditionsAdded' && type !== 'DecisionConcluded') return [];
    const answer = entries[type === 'ConditionsAdded' ? index + 1 : index - 1];
    const isThere = answer?.type === 'VoteCast' && answer.data.decisionId === data.decisionId;
    return isThere ? [] : [`entry ${String(seq)} (${type}) stands without the answer that belongs to it`];
  });
}

/** What can be there once only, whoever asked for it. */
function doubled(entries: readonly LedgerEntry[]): string[] {
  const keys = entries.flatMap((entry): string[] => {
    const { type, data } = entry;
    switch (type) {
      case 'ReportIssued':
        return [
          `the report ${data.month} version ${String(data.version)}`,
          ...(entry.actor.kind === 'system' ? [`the report ${data.month} by the clock`] : []),
        ];
      case 'ReportNoted':
        return [`the receipt of ${data.personId} for ${data.month} version ${String(data.version)}`];
      case 'VoteCast':
        return [`answer ${String(data.answerNo)} of ${data.personId} to ${data.decisionId}`];
      case 'DecisionConcluded':
        return [`the conclusion of ${data.decisionId} version ${String(data.version)}`];
      case 'DecisionWithdrawn':
        return [`the withdrawal of ${data.decisionId}`];
      case 'FollowUpAnswered':
        return [`the answer to ${data.followUpId}`];
      case 'DecisionSubmitted':
        return [`the decision ${data.decisionId}`];
      case 'FollowUpRequested':
        return [`the follow-up ${data.followUpId}`];
      default:
        return [];
    }
  });
  return twice(keys).map((key) => `${key} is in the ledger twice`);
}

/** What is in a list more than once. */
export const twice = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];
