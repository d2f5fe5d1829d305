import type { CardJson } from '../../../adaptive-cards/card-json';
import { followUpCard } from '../../../adaptive-cards/status/follow-up-card';
import { reportDraftCard, reportReminderCard } from '../../../adaptive-cards/status/report-notice-card';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate, type Month } from '../../../domain/calendar/danish-time';
import { firstWorkingDay } from '../../../domain/calendar/working-day';
import type { FollowUp } from '../../../domain/status/follow-up';
import { mayNote } from '../../../domain/status/may-note';
import { statusDay } from '../../../domain/status/status-day';
import { statusPolicyOn } from '../../../domain/status/status-policy';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';
import { followUpAbilitiesOf } from '../../../domain/status/follow-up-abilities';

/** Tells a coordinator of a month's draft; once it is released, the card says so. */
export function reportDraftNotice(month: Month, notice: 'draft' | 'awaited', scene: Scene): CardJson {
  const { state, now, language, municipality } = scene;
  const issued = state.reports.get(month);
  return reportDraftCard({
    language,
    municipality,
    statusOn: statusDay(state, month),
    notice,
    isIssued: issued !== undefined,
    releasedByName: issued?.releasedBy ? nameOf(issued.releasedBy, scene) : null,
    dueOn: firstWorkingDay(month),
    unreleased: statusPolicyOn(state.statusPolicies, danishDate(now)).unreleased,
    link: scene.tabLink(issued === undefined ? TAB_PATHS.reportDraft(month) : TAB_PATHS.report(month)),
  });
}

/** Reminds somebody of a version; if another holds by now, or they have noted it, there is nothing to do. */
export function reportReminder(month: Month, version: number, personId: PersonId, scene: Scene): CardJson {
  const { state, now, language, municipality } = scene;
  const issued = state.reports.get(month);
  if (issued === undefined) throw new Error(`Cannot remind of report "${month}": it was never issued`);
  const reader = { personId, on: danishDate(now) };
  return reportReminderCard({
    language,
    municipality,
    month,
    statusOn: statusDay(state, month),
    version,
    mayNote: issued.version === version && mayNote(state.access, issued, reader),
    link: scene.tabLink(TAB_PATHS.report(month)),
  });
}

/** What was asked for, as one person sees it; whoever was asked, and coordinators, may answer. */
export function followUpFor(asked: FollowUp, personId: PersonId, scene: Scene): CardJson {
  const { state, now, language, municipality } = scene;
  const { followUpId, month, text, dueOn, answer, askedBy } = asked;
  const roles = rolesOn(state.access, personId, danishDate(now));
  const may = abilitiesOf(roles);
  return followUpCard({
    language,
    municipality,
    followUpId,
    statusOn: statusDay(state, month),
    text,
    dueOn,
    askedByName: nameOf(askedBy, scene),
    answer: answer === null ? null : { ...answer, byName: nameOf(answer.by, scene) },
    mayAnswer: followUpAbilitiesOf(asked, personId, roles).answer,
    // Whoever may not open the status answers under Overblik.
    link: scene.tabLink(may.viewReports ? TAB_PATHS.report(month) : TAB_PATHS.overview),
  });
}
