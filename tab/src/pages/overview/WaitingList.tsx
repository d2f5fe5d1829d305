import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { Me } from '../../../../contracts/session';
import type { WaitingView } from '../../../../contracts/waiting/waiting';
import { askSentence, waitingTitle, type SurfaceWriting } from '../../../../words/waiting/waiting-words';
import { Empty } from '../../components/Empty';
import { Reveal } from '../../components/Reveal';
import { useMe } from '../../session/session-context';
import { languageOf } from '../../../../words/language';
import { useFormat } from '../../words/useFormat';
import { Line, Lines } from './Lines';
import { OwnSteps } from './OwnSteps';

// A form's code is fetched by whoever opens it.
const AnswerFollowUpForm = lazy(async () => ({
  default: (await import('../status/report/AnswerFollowUpForm')).AnswerFollowUpForm,
}));

/** Everything in which the reader must act next, the most urgent first; the bot gives the same list. */
export function WaitingList({ waiting }: { waiting: readonly WaitingView[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const me = useMe();
  if (waiting.length === 0) return <Empty>{t('overview.nothing')}</Empty>;
  const language = languageOf(i18n.language);
  const writing: SurfaceWriting = {
    date: format.date,
    month: format.month,
    name: (name) => name ?? t('person.erased'),
  };
  return (
    <Lines>
      {waiting.map(({ id, subject, asks }) => {
        const path = pathTo({ subject, asks }, me);
        const number =
          subject.about === 'decision' && subject.title !== null ? `${subject.decisionId} · ` : '';
        return (
          <Line
            key={id}
            title={waitingTitle(subject, language, writing)}
            to={path}
            more={asks.map(
              (ask, index) => (index === 0 ? number : '') + askSentence(ask, subject, language, writing),
            )}
          >
            {subject.about === 'followUp' && !me.abilities.viewReports && (
              <Reveal text={t('followUps.openAnswer', { followUpId: subject.followUpId })}>
                <AnswerFollowUpForm followUpId={subject.followUpId} />
              </Reveal>
            )}
            {subject.about === 'decision' && path === undefined && (
              <OwnSteps decisionId={subject.decisionId} asks={asks} />
            )}
          </Line>
        );
      })}
    </Lines>
  );
}

/** The page on which the reader does what is asked, if they may open it. */
function pathTo(
  { subject, asks }: Pick<WaitingView, 'subject' | 'asks'>,
  { abilities, person }: Pick<Me, 'abilities' | 'person'>,
): string | undefined {
  switch (subject.about) {
    case 'decision':
      // Whoever may not see the decision does not get its title either.
      return subject.title === null ? undefined : `/beslutninger/${subject.decisionId}`;
    case 'meeting':
      return `/moeder/${subject.meetingId}`;
    case 'report':
      return `/maanedsstatus/${subject.month}${asks.some(({ kind }) => kind === 'release' || kind === 'releaseFirst') ? '/udkast' : ''}`;
    case 'missedMonths':
      return '/maanedsstatus';
    case 'followUp':
      return abilities.viewReports ? `/maanedsstatus/${subject.month}` : undefined;
    case 'courses':
      return '/uddannelse';
    case 'ownTraining':
      return `/uddannelse/personer/${person.personId}`;
    case 'mandate':
    case 'bodyChange':
      return '/indstillinger/bekraeftelser';
    default:
      return unreachable(subject);
  }
}
