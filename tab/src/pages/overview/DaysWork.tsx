import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { WorkTodayView } from '../../../../contracts/overview/work-today';
import { Empty } from '../../components/Empty';
import { StatusMonths } from '../../components/status/StatusMonths';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { LinkedLine, LinkedList } from './LinkedList';
import { RIGHT_PATHS } from './right-paths';

const useStyles = makeStyles({ draft: { marginBottom: tokens.spacingVerticalM } });

type Props = { work: WorkTodayView };

/** What is to be done today: the month to issue, then everything that can be counted, each with the way to its list. */
export function DaysWork({ work }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const lines = useLines(work);
  if (work.draft === null && lines.length === 0) return <Empty>{t('work.nothing')}</Empty>;
  return (
    <>
      {work.draft !== null && (
        <div className={styles.draft}>
          <StatusMonths months={[work.draft]} />
        </div>
      )}
      {lines.length > 0 && (
        <LinkedList>
          {lines.map((line) => (
            <LinkedLine key={line.to + line.title} {...line} />
          ))}
        </LinkedList>
      )}
    </>
  );
}

type Shown = { title: string; to: string; more: readonly string[] };

function useLines({
  journal,
  verification,
  lostCards,
  proposals,
  stale,
  endings,
  missed,
}: WorkTodayView): readonly Shown[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const counted: readonly (Shown | false)[] = [
    journal !== null && {
      title: t('work.journal', { count: journal.count }),
      to: '/beslutninger?journal=1',
      more: [
        journal.late > 0
          ? t('work.journalLate', { count: journal.late, date: format.date(journal.by) })
          : t('work.journalBy', { date: format.date(journal.by) }),
      ],
    },
    verification !== null && {
      title: t('work.verification', { count: verification.count }),
      to: '/uddannelse#meldte-kurser',
      more: [t('work.verificationSince', { date: format.date(verification.since) })],
    },
    lostCards > 0 && {
      title: t('work.lostCards', { count: lostCards }),
      to: '/indstillinger/udsendelser',
      more: [t('work.lostCardsMore')],
    },
    proposals > 0 && {
      title: t('work.proposals', { count: proposals }),
      to: '/indstillinger/grupper#entra-grupper',
      more: [t('work.proposalsMore')],
    },
    ...stale.map(({ topic, asOf, from }) => ({
      title: t('work.stale', { section: t(`section.${topic}`) }),
      to: `/noegletal#${topic}`,
      more: [
        t(from <= today ? 'work.staleSince' : 'work.staleFrom', {
          asOf: format.date(asOf),
          from: format.date(from),
        }),
      ],
    })),
    ...endings.map(({ right, rightId, to }) => ({
      title: t(`work.ending.${right}`, { id: rightId }),
      to: RIGHT_PATHS[right],
      more: [t('work.endingOn', { date: format.date(to) })],
    })),
    missed.length > 0 && {
      title: t('work.missed'),
      to: '/maanedsstatus',
      more: [t('work.missedMonths', { months: format.all(missed.map(format.month)) }), t('work.missedMore')],
    },
  ];
  return counted.filter((line) => line !== false);
}
