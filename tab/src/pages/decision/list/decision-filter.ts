import { textKey } from '../../../../../domain/ground/same-text';
import type { Kind } from '../../../../../domain/decision/content';
import type { Standing } from '../../../../../domain/decision/standing';
import { unreachable } from '../../../../../domain/ground/unreachable';
import type { DecisionSummary } from '../../../../../contracts/decision/decision';

/** What a reader looks for when they look at decisions. */
export const STANDING_GROUPS = ['awaiting', 'inForce', 'again', 'closed'] as const;
export type StandingGroup = (typeof STANDING_GROUPS)[number];

/** The group that a standing belongs to. What was sent back or postponed still awaits its answer. */
export function groupOf(standing: Standing): StandingGroup {
  switch (standing) {
    case 'awaitingApproval':
    case 'returned':
    case 'postponed':
      return 'awaiting';
    case 'inForce':
    case 'openConditions':
      return 'inForce';
    case 'lapsed':
    case 'expired':
    case 'stale':
      return 'again';
    case 'rejected':
    case 'withdrawn':
    case 'revoked':
    case 'superseded':
      return 'closed';
    default:
      return unreachable(standing);
  }
}

/** What is chosen; undefined and an empty search let everything through. */
export type Filter = {
  group: StandingGroup | undefined;
  kind: Kind | undefined;
  search: string;
  onlyMine: boolean;
  /** Decided, and not in the municipality's journal yet. */
  toJournal: boolean;
};

/** Whether anything is chosen. */
export const isAnyChosen = ({ group, kind, search, onlyMine, toJournal }: Filter): boolean =>
  group !== undefined || kind !== undefined || search !== '' || onlyMine || toJournal;

/** What waits for the reader, and then everything else; the newest of each first. */
export const waitingFirst = (decisions: readonly DecisionSummary[]): readonly DecisionSummary[] =>
  decisions.toSorted(
    (a, b) =>
      Number(b.mine.vote) - Number(a.mine.vote) ||
      b.decisionId.localeCompare(a.decisionId, 'da', { numeric: true }),
  );

/** Whether a decision is among those that were chosen. Every word of the search must be found somewhere in it. */
export function isChosen(decision: DecisionSummary, filter: Filter): boolean {
  const { group, kind, search, onlyMine, toJournal } = filter;
  if (group !== undefined && groupOf(decision.standing) !== group) return false;
  if (kind !== undefined && decision.kind !== kind) return false;
  if (onlyMine && !decision.mine.vote) return false;
  if (toJournal && decision.journal !== 'awaiting' && decision.journal !== 'late') return false;
  const text = textKey([decision.title, decision.decisionId, decision.caseNumber ?? ''].join(' '));
  return textKey(search)
    .split(' ')
    .every((word) => text.includes(word));
}
