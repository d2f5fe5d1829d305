import type { Instant } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import { momentOf, standing, type Moment, type Standing } from '../decision/standing';
import type { StatusState } from './status-state';
import { periodNow, type ReportPeriod } from './period';

/** How each decision stands at a moment; nothing for one that was submitted later. */
export type Standings = ReadonlyMap<DecisionId, Standing | undefined>;

/** What a section is computed from: the ledger, the moment, the period that is told of, and how decisions stand. */
export type Look = { state: StatusState; moment: Moment; period: ReportPeriod; standings: Standings };

/** Several sections ask how every decision stands, and of thousands that is the longest part of a report. */
export function lookAt(state: StatusState, period: ReportPeriod, at: Instant): Look {
  const moment = momentOf(at);
  return { state, period, moment, standings: standingsAt(state, moment) };
}

/** What is seen at an instant, with what has happened since a status was last issued. */
export const lookNow = (state: StatusState, at: Instant): Look => lookAt(state, periodNow(state), at);

/** How every decision stands at a moment. */
export function standingsAt({ decisions }: Pick<StatusState, 'decisions'>, moment: Moment): Standings {
  const standings = new Map<DecisionId, Standing | undefined>();
  for (const [decisionId, decision] of decisions) standings.set(decisionId, standing(decision, moment));
  return standings;
}
