import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { Abilities } from '../../../../domain/access/abilities';
import type { WaitingView } from '../../../../contracts/waiting/waiting';
import { askSentence, waitingTitle, type SurfaceWriting } from '../../../../words/waiting/waiting-words';
import { AppLink } from '../../components/AppLink';
import { Empty } from '../../components/Empty';
import { Reveal } from '../../components/Reveal';
import { useMe } from '../../session/session-context';
import { languageOf } from '../../../../words/language';
import { useFormat } from '../../words/useFormat';
import { OwnSteps } from './OwnSteps';

// A form's code is fetched by whoever opens it.
const AnswerFollowUpForm = lazy(async () => ({
  default: (await import('../status/report/AnswerFollowUpForm')).AnswerFollowUpForm,
}));

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  more: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Everything in which the reader must act next, the most urgent first; the bot gives the same list. */
export function WaitingList({ waiting }: { waiting: readonly WaitingView[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const { abilities } = useMe();
  if (waiting.length === 0) return <Empty>{t('overview.nothing')}</Empty>;
  const language = languageOf(i18n.language);
  const writing: SurfaceWriting = {
    date: format.date,
    month: format.month,
    name: (name) => name ?? t('person.erased'),
  };
  return (
    <ul className={styles.list}>
      {waiting.map(({ id, subject, asks }) => {
        const path = pathTo({ subject, asks }, abilities);
        const title = waitingTitle(subject, language, writing);
        return (
          <li key={id} className={styles.item}>
            {path === undefined ? (
              <span className={styles.text}>{title}</span>
            ) : (
              <AppLink to={path}>{title}</AppLink>
            )}
            {asks.map((ask, index) => (
              <p key={index} className={styles.more}>
                {index === 0 &&
                  subject.about === 'decision' &&
                  subject.title !== null &&
                  `${subject.decisionId} · `}
                {askSentence(ask, subject, language, writing)}
              </p>
            ))}
            {subject.about === 'followUp' && !abilities.viewReports && (
              <Reveal text={t('followUps.openAnswer', { followUpId: subject.followUpId })}>
                <AnswerFollowUpForm followUpId={subject.followUpId} />
              </Reveal>
            )}
            {subject.about === 'decision' && path === undefined && (
              <OwnSteps decisionId={subject.decisionId} asks={asks} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The page on which the reader does what is asked, if they may open it. */
function pathTo(
  { subject, asks }: Pick<WaitingView, 'subject' | 'asks'>,
  abilities: Abilities,
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
    case 'mandate':
    case 'bodyChange':
      return '/indstillinger/bekraeftelser';
    default:
      return unreachable(subject);
  }
}
