import type { Instant, Month } from '../../calendar/danish-time';
import type { DecisionId } from '../../decision/decision';
import { momentOf, standing, type Moment, type Standing } from '../../decision/standing';
import type { Oversight } from '../../oversight';

/** How each decision stands at a moment; nothing for one that was submitted later. */
export type Standings = ReadonlyMap<DecisionId, Standing | undefined>;

/** What a section is computed from: the ledger, the moment, the month that the report is of, and how decisions stand. */
export type Look = { state: Oversight; moment: Moment; month: Month; standings: Standings };

/** Several sections ask how every decision stands, and of thousands that is the longest part of a report. */
export function lookAt(state: Oversight, month: Month, at: Instant): Look {
  const moment = momentOf(at);
  return { state, month, moment, standings: standingsAt(state, moment) };
}

function standingsAt({ decisions }: Oversight, moment: Moment): Standings {
  const standings = new Map<DecisionId, Standing | undefined>();
  for (const [decisionId, decision] of decisions) standings.set(decisionId, standing(decision, moment));
  return standings;
}
