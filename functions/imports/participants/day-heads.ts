import { textKey } from '../../../domain/ground/same-text';

/** What stands above a day on which somebody took part or completed, or above any day at all. */
const OF_TAKING_PART =
  /dato|\bdate|date\b|\bdag|dag\b|\bdays?\b|hvornår|\bwhen\b|tidspunkt|afholdt|\bheld\b|gennemfør|afslut|fuldfør|bestå|færdig|deltog|deltage|mødt|complet|finish|\bpass|attend|slut|\bend/;

/** What stands above other days: of enrolling, of being away, of what is to come, of the person, of the list itself. */
const OF_SOMETHING_ELSE =
  /frist|deadline|\bdue|senest|udløb|expir|gyldig|valid|tilmeld|enrol|regist|invit|afmeld|afbud|udeble|fravær|cancel|withdr|absen|no.?show|oprett|creat|ændr|modif|updat|opdat|log|access|adgang|fød|birth|ansæt|ansat|hire|fratr|start|begynd|begin|plan|schedul|tildel|assign|bestil|betal|order|paid|pay|book|næste|next|sen[dt]|print|eksport|export|r[ae]pport|kørsel|forny|renew|opfølg|follow|revider|review|status|udsted|issue/;

/**
 * Whether a day under a header may be the day of the row where nobody has said so: under one that says nothing, or that
 * speaks of a day and of nothing else. A deadline, a day of birth or one on which somebody signed off never is.
 */
export function maySayTheDay(name: string): boolean {
  const head = textKey(name);
  return head === '' || (OF_TAKING_PART.test(head) && !OF_SOMETHING_ELSE.test(head));
}
