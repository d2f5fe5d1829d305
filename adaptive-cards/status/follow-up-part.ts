import type { CardElementArray, IShowCardAction } from '@microsoft/teams.cards';
import { dateLimits } from '../../domain/calendar/date-limits';
import type { Month } from '../../domain/calendar/danish-time';
import type { FollowUpInput } from '../card-action';
import { executeAction } from '../execute-action';
import { sectionHeading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { FOLLOW_UP_WORDS } from '../../words/status/follow-up-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import type { FollowUpForm, StatusReportCardView } from './status-report-view';
import { STATUS_MOST } from '../../domain/status/status-limits';

const SHOWN_FOLLOW_UPS = 5;
const SHOWN_OWNERS = 30;

/** What has been asked about this month, the newest last, without the name of who was asked. */
export function followUpsPart({ followUps, language }: StatusReportCardView): CardElementArray {
  if (followUps.length === 0) return [];
  const words = FOLLOW_UP_WORDS[language];
  const shown = followUps.slice(-SHOWN_FOLLOW_UPS);
  const more = followUps.length - shown.length;
  return [
    sectionHeading(words.asked),
    ...(more === 0 ? [] : [sentence(words.earlier(more), { isSubtle: true })]),
    ...shown.map(({ text, dueOn, isAnswered }) =>
      labelledText(
        isAnswered ? words.answered : words.dueOn(writtenDate(dueOn, language)),
        shortened(text, 200),
      ),
    ),
  ];
}

/** Bed om opfølgning: what, by whom and by when, in fields that open in the card. */
export function followUpAction(
  { owners, today }: FollowUpForm,
  shown: { month: Month; language: Language },
): IShowCardAction {
  const words = FOLLOW_UP_WORDS[shown.language];
  const id = (input: FollowUpInput) => input;
  const { earliest, latest } = dateLimits('step', today);
  return {
    type: 'Action.ShowCard',
    title: words.ask,
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'Input.Text',
          id: id('followUpText'),
          isMultiline: true,
          maxLength: STATUS_MOST.followUp,
          label: words.text.label,
          isRequired: true,
          errorMessage: words.text.error,
        },
        {
          type: 'Input.ChoiceSet',
          id: id('followUpOwner'),
          style: 'compact',
          label: words.owner.label,
          isRequired: true,
          errorMessage: words.owner.error,
          placeholder: words.owner.placeholder,
          choices: owners.slice(0, SHOWN_OWNERS).map(({ personId, name, title }) => ({
            title: shortened([name, title].filter((part) => part !== '').join(', '), 80),
            value: personId,
          })),
        },
        {
          type: 'Input.Date',
          id: id('followUpDueOn'),
          min: earliest,
          max: latest,
          label: words.due.label,
          isRequired: true,
          errorMessage: words.due.error,
        },
        sentence(words.hint, { isSubtle: true, size: 'Small' }),
      ],
      actions: [executeAction(words.send, { verb: 'report.requestFollowUp', ...shown })],
    },
  };
}
