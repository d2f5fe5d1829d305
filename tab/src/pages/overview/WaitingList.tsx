import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { Me } from '../../../../contracts/session';
import type { WaitingView } from '../../../../contracts/waiting/waiting';
import { askSentence, waitingTitle, type SurfaceWriting } from '../../../../words/waiting/waiting-words';
import { Empty } from '../../components/Empty';
import { Loading } from '../../components/Loading';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { languageOf } from '../../../../words/language';
import { laterWords } from '../../words/start-words';
import { useFormat } from '../../words/useFormat';
import { LinkedLine, LinkedList } from './LinkedList';

// Forms, and what they say, are fetched by the few who fill them in here and not on a page of their own.
const OwnAnswer = lazy(async () => {
  const [{ OwnAnswer: form }] = await Promise.all([import('./OwnAnswer'), laterWords()]);
  return { default: form };
});
const OwnFinding = lazy(async () => {
  const [{ OwnFinding: form }] = await Promise.all([import('./OwnFinding'), laterWords('oversight')]);
  return { default: form };
});

const OwnRemark = lazy(async () => {
  const [{ OwnRemark: form }] = await Promise.all([import('./OwnRemark'), laterWords('oversight')]);
  return { default: form };
});
const OwnSteps = lazy(async () => {
  const [{ OwnSteps: forms }] = await Promise.all([import('./OwnSteps'), laterWords('case')]);
  return { default: forms };
});

/** Everything in which the reader must act next, the most urgent first; the bot gives the same list. */
export function WaitingList({ waiting }: { waiting: readonly WaitingView[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const isPast = usePastDay() !== undefined;
  if (waiting.length === 0) return <Empty>{t('overview.nothing')}</Empty>;
  const language = languageOf(i18n.language);
  const writing: SurfaceWriting = {
    date: format.date,
    month: format.month,
    name: (name) => name ?? t('person.erased'),
  };
  return (
    <LinkedList>
      {waiting.map(({ id, subject, asks }) => {
        const path = pathTo({ subject, asks }, me);
        const number =
          subject.about === 'decision' && subject.title !== null ? `${subject.decisionId} · ` : '';
        return (
          <LinkedLine
            key={id}
            title={waitingTitle(subject, language, writing)}
            to={path}
            more={asks.map(
              (ask, index) => (index === 0 ? number : '') + askSentence(ask, subject, language, writing),
            )}
          >
            {!isPast && subject.about === 'followUp' && path === undefined && (
              <Suspense fallback={<Loading />}>
                <OwnAnswer followUpId={subject.followUpId} />
              </Suspense>
            )}
            {!isPast && subject.about === 'supplierRemark' && path === undefined && (
              <Suspense fallback={<Loading />}>
                <OwnRemark {...subject} />
              </Suspense>
            )}
            {!isPast && subject.about === 'exerciseFinding' && path === undefined && (
              <Suspense fallback={<Loading />}>
                <OwnFinding {...subject} />
              </Suspense>
            )}
            {!isPast && subject.about === 'decision' && path === undefined && (
              <Suspense fallback={<Loading />}>
                <OwnSteps decisionId={subject.decisionId} asks={asks} />
              </Suspense>
            )}
          </LinkedLine>
        );
      })}
    </LinkedList>
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
    case 'incident':
      return abilities.viewIncidents ? `/haendelser/${subject.incidentId}` : undefined;
    case 'courses':
      return '/uddannelse';
    case 'ownTraining':
      return `/uddannelse/personer/${person.personId}`;
    case 'cycleItem':
      return abilities.viewReports ? '/aarshjul' : undefined;
    case 'supplierRemark':
      return abilities.viewRegisters ? `/leverandoerer/${subject.supplierId}` : undefined;
    case 'suppliers':
      return abilities.viewRegisters ? '/leverandoerer' : undefined;
    case 'registration':
      return abilities.viewRegisters ? '/registrering' : undefined;
    case 'systems':
      return abilities.viewRegisters ? '/systemer' : undefined;
    case 'baseline':
      return abilities.viewRegisters ? '/baseline' : undefined;
    case 'exercises':
      return abilities.viewRegisters ? '/oevelser' : undefined;
    case 'exerciseFinding':
      return abilities.viewRegisters ? `/oevelser/${subject.exerciseId}` : undefined;
    case 'feed':
      return abilities.keepRegisters ? `/indstillinger/datakilder#${subject.feed}` : undefined;
    case 'measure':
      return `/foranstaltninger/${subject.measureId}`;
    case 'measureSet':
      return '/foranstaltninger';
    case 'mandate':
    case 'bodyChange':
      return '/indstillinger/bekraeftelser';
    default:
      return unreachable(subject);
  }
}
