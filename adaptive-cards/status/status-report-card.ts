import type { ActionArray, IToggleVisibilityAction } from '@microsoft/teams.cards';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { writtenDate } from '../../words/written-dates';
import { ALL_FIGURES, allFigures } from './all-figures';
import { followUpAction } from './follow-up-part';
import { statusFront } from './status-front';
import type { StatusReportCardView } from './status-report-view';

/**
 * The month's status for the leadership channel, or the status right now: on one screen the whole and why, what needs
 * attention, and what is asked. Everything else is one press away, in the card as text and in the tab.
 */
export function statusReportCard(view: StatusReportCardView): CardJson {
  const { language, report, issued } = view;
  const words = REPORT_CARD_WORDS[language];
  const date = issued === null ? '' : writtenDate(issued.statusOn, language);
  const { elements, hasAllWords } = statusFront(view);
  return cardJson(language, issued ? words.summary(date) : words.summaryNow, {
    body: [...elements, allFigures(view, hasAllWords)],
    actions: actionsOf(view),
    ...(issued
      ? {
          refresh: {
            action: executeAction(language === 'da' ? 'Opdatér' : 'Refresh', {
              verb: 'report.refresh',
              month: report.month,
              language,
            }),
            userIds: [],
          },
        }
      : {}),
  });
}

function actionsOf(view: StatusReportCardView): ActionArray {
  const { language, report, issued, noteButton, followUpForm, link, wishLink } = view;
  const words = REPORT_CARD_WORDS[language];
  const shown = { month: report.month, language };
  const wish = report.assessment?.wish ?? null;
  const showMore: IToggleVisibilityAction = {
    type: 'Action.ToggleVisibility',
    title: words.details,
    targetElements: [ALL_FIGURES],
  };
  return [
    ...(issued && noteButton
      ? [executeAction(words.note, { verb: 'report.note', ...shown, version: issued.version })]
      : []),
    ...(followUpForm === null ? [] : [followUpAction(followUpForm, shown)]),
    ...(wish === null || wishLink === null ? [] : [openTabAction(words.openWish(wish), wishLink)]),
    openTabAction(words.open, link),
    showMore,
  ];
}
