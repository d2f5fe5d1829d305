import { shortAnswerCard } from '../../adaptive-cards/answers/short-answer-card';
import { askAction } from '../../adaptive-cards/ask-action';
import { openTabAction } from '../../adaptive-cards/open-tab-action';
import { addMonths, danishDate, monthOf, type Month } from '../../domain/calendar/danish-time';
import { statusDay } from '../../domain/status/status-day';
import type { CardJson } from '../../adaptive-cards/card-json';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import { writtenDate } from '../../words/written-dates';
import { currentStatusCard, reportCard } from '../cards/status/report-card';
import type { Scene } from '../scene/scene';
import { TAB_PATHS } from '../scene/tab-paths';
import { notAllowed, type Question } from './answer';
import type { MonthAsked } from './asked';

/**
 * A month's report if it is issued, of the present month otherwise the status as it is right now. Of another month that
 * has no report it says so.
 */
export function answerStatus(
  asked: MonthAsked | null,
  { scene, reader, abilities }: Question,
): readonly CardJson[] {
  if (!abilities.viewReports) return [notAllowed('viewReports', scene)];
  const current = monthOf(danishDate(scene.now));
  const month = asked === null ? current : monthMeant(asked, current, scene);
  const issued = scene.state.reports.get(month);
  if (issued !== undefined) return [reportCard(issued, reader, scene)];
  return [month === current ? currentStatusCard(scene) : notIssued(month, scene)];
}

/** The month of a name: of the year that was named, else the newest that is issued or has begun. */
function monthMeant(asked: MonthAsked, current: Month, { state }: Scene): Month {
  if (asked === 'last') return monthOf(addMonths(`${current}-01`, -1));
  const year = Number(current.slice(0, 4));
  const inYear = (one: number): Month => `${String(one)}-${String(asked.month).padStart(2, '0')}`;
  if (asked.year !== null) return inYear(asked.year);
  const issued = [year + 1, year, year - 1].map(inYear).find((month) => state.reports.has(month));
  return issued ?? (inYear(year) <= current ? inYear(year) : inYear(year - 1));
}

function notIssued(month: Month, { state, language, tabLink }: Scene): CardJson {
  const words = SHORT_ANSWER_WORDS[language].status;
  const { commands, open } = ANSWER_WORDS[language];
  return shortAnswerCard({
    language,
    answer: words.notIssued(writtenDate(statusDay(state, month), language)),
    buttons: [askAction(words.now, commands.status.ask), openTabAction(open, tabLink(TAB_PATHS.reports))],
  });
}
