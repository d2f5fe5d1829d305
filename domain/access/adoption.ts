import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import type { DateRefusal } from '../calendar/date-refusal';
import type { GroundRefusal } from '../ground/ground-refusal';
import { requireText } from '../ground/text-rule';
import { ACCESS_MOST } from './access-limits';

/** The political bodies of a municipality that a matter can be sent on to: økonomiudvalget and kommunalbestyrelsen. */
export const POLITICAL_BODIES = ['economicCommittee', 'council'] as const;
export type PoliticalBody = (typeof POLITICAL_BODIES)[number];

/** Who in a municipality can adopt a rule of its own. Practice varies; only the ledelsesorgan approves under § 7. */
export const ADOPTERS = ['managementBody', ...POLITICAL_BODIES] as const;

/** The local decision that a rule of the municipality's own rests on: who adopted it, on which day and in which case. */
export type Adoption = { adoptedBy: (typeof ADOPTERS)[number]; decidedOn: DanishDate; caseNumber: string };

/** What is wrong with a decision that somebody names: it lies behind us and has a case. */
export const adoptionRefusal = (
  { decidedOn, caseNumber }: Adoption,
  now: Instant,
): GroundRefusal | DateRefusal | undefined =>
  dateRefusal('fact', 'decidedOn', decidedOn, danishDate(now)) ??
  requireText('caseNumber', caseNumber, ACCESS_MOST.caseNumber);
