import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGivenText } from './useGivenText';
import type { VoteView } from '../../../../../contracts/decision/decision';
import type { Column } from '../../../components/table/grid-props';
import { Unbroken } from '../../../components/Unbroken';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({
  more: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  old: { display: 'block', color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
});

/** The columns of the answers: everything that was frozen with each of them. */
export function useVoteColumns(): readonly Column<VoteView>[] {
  const { t } = useTranslation();
  const givenText = useGivenText();
  const format = useFormat();
  const styles = useStyles();
  return useMemo(
    () => [
      {
        id: 'who',
        header: t('votes.who'),
        cell: ({ name, title, role, onBehalfOf, nameSeen }) => (
          <div>
            {name}
            <span className={styles.more}>
              {title} · {t(`role.${role}`)}
            </span>
            {nameSeen !== null && (
              <span className={styles.more}>{t('votes.nameSeen', { name: nameSeen })}</span>
            )}
            {onBehalfOf !== null && <span>{t('votes.onBehalfOf', onBehalfOf)}</span>}
          </div>
        ),
        weight: 2.2,
        leads: true,
      },
      {
        id: 'what',
        header: t('votes.what'),
        cell: ({ choice, withConditions, until, counts, version }) => (
          <div>
            <span className={counts ? styles.counts : styles.old}>
              {givenText({ choice, withConditions })}
              {until !== null && (
                <Unbroken text={` ${t('votes.until', { date: format.shortDate(until) })}`} />
              )}
            </span>
            <span className={styles.more}>
              {t(counts ? 'votes.counts' : 'votes.countsNot')}, {t('votes.version', { version })}
            </span>
          </div>
        ),
        weight: 1.6,
      },
      {
        id: 'reason',
        header: t('votes.reason'),
        cell: ({ reason, meetingId }) => (
          <div>
            {reason ?? ''}
            {meetingId !== null && <span className={styles.more}>{t('votes.inMeeting', { meetingId })}</span>}
          </div>
        ),
        weight: 2.4,
      },
      {
        id: 'when',
        header: t('votes.when'),
        cell: ({ castAt, surface }) => (
          <div>
            <Unbroken text={format.shortInstant(castAt)} />
            <span className={styles.more}>{t(`surface.${surface}`)}</span>
          </div>
        ),
        weight: 1.2,
        wideOnly: true,
      },
      {
        id: 'training',
        header: t('votes.trainingThen'),
        cell: ({ training }) => {
          if (training === null) return t('votes.trainingUnknown');
          if (training.courses === 0 || training.latestOn === null) return t('votes.trainingNone');
          const date = format.shortDate(training.latestOn);
          return t('votes.training', { count: training.courses, date });
        },
        weight: 1.8,
        wideOnly: true,
      },
    ],
    [t, givenText, format, styles],
  );
}
