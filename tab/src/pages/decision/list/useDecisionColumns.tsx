import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { danishDate, type DanishDate } from '../../../../../domain/calendar/danish-time';
import type { DecisionSummary } from '../../../../../contracts/decision/decision';
import { AppLink } from '../../../components/AppLink';
import type { Column } from '../../../components/table/grid-props';
import { NO_ROOM_BESIDE } from '../../../appearance/useNarrow';
import { StandingMark } from '../../../components/decision/StandingMark';
import { UNDECIDABLE } from '../../../../../words/decision/undecidable';
import { languageOf } from '../../../../../words/language';
import { useFormat } from '../../../words/useFormat';
import { STANDING_GROUPS, groupOf } from './decision-filter';
import { answeredIn } from '../../../../../domain/decision/answered-in';

const by =
  (key: (decision: DecisionSummary) => string) =>
  (a: DecisionSummary, b: DecisionSummary): number =>
    key(a).localeCompare(key(b), 'da');

const useStyles = makeStyles({
  more: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Where the number has no column of its own.
  number: { whiteSpace: 'nowrap', display: 'none', [`@media ${NO_ROOM_BESIDE}`]: { display: 'inline' } },
  late: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

type ShownDate = {
  says: 'answerBy' | 'validUntil' | 'wasValidUntil' | 'treatedOn' | 'concludedOn';
  date: DanishDate;
};

/** The date that matters most now: when answers are due, how long it holds, or when it was considered or concluded. */
function shownDate({ standing, answerBy, revisitOn, concludedAt }: DecisionSummary): ShownDate | undefined {
  if (standing === 'awaitingApproval') return { says: 'answerBy', date: answerBy };
  const holds = groupOf(standing) === 'inForce';
  if (revisitOn !== null && holds) return { says: 'validUntil', date: revisitOn };
  if (revisitOn !== null && standing === 'expired') return { says: 'wasValidUntil', date: revisitOn };
  if (concludedAt === null) return undefined;
  const isOpen = standing === 'returned' || standing === 'postponed';
  return { says: isOpen ? 'treatedOn' : 'concludedOn', date: danishDate(concludedAt) };
}

const dateOf = (decision: DecisionSummary): string => shownDate(decision)?.date ?? decision.answerBy;

/** The columns of the list of decisions. */
export function useDecisionColumns(): readonly Column<DecisionSummary>[] {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const format = useFormat();
  const styles = useStyles();
  return useMemo(() => {
    const dateWords = (decision: DecisionSummary) => {
      const shown = shownDate(decision);
      return shown === undefined ? '' : t(`decisions.${shown.says}`, { date: format.shortDate(shown.date) });
    };
    return [
      {
        id: 'number',
        header: t('decisions.number'),
        cell: ({ decisionId }) => decisionId,
        compare: by(({ decisionId }) => decisionId),
        weight: 1.4,
        deskOnly: true,
      },
      {
        id: 'title',
        header: t('decisions.name'),
        cell: ({ decisionId, title, kind, ageDays, mine }) => (
          <div>
            <AppLink to={`/beslutninger/${decisionId}`}>{title}</AppLink>{' '}
            {mine.vote && (
              <Badge appearance="tint" color="brand">
                {t('decisions.mine')}
              </Badge>
            )}
            <span className={styles.more}>
              <span className={styles.number}>{decisionId} · </span>
              {t(`kind.${kind}`)}
            </span>
            {ageDays !== null && (
              <span className={styles.more}>{t('decisions.age', { count: ageDays })}</span>
            )}
          </div>
        ),
        compare: by(({ title }) => title),
        weight: 3,
        acts: true,
        leads: true,
      },
      {
        id: 'state',
        header: t('decisions.state'),
        cell: ({ standing, overdue, undecidable }) => (
          <div>
            <StandingMark standing={standing} />
            {undecidable !== null && <span className={styles.late}>{UNDECIDABLE[language]}</span>}
            {overdue && <span className={styles.late}>{t('decisions.overdue')}</span>}
          </div>
        ),
        compare: by(
          ({ standing, overdue }) =>
            `${String(STANDING_GROUPS.indexOf(groupOf(standing)))}${overdue ? 'a' : 'b'}`,
        ),
        weight: 2.5,
      },
      {
        id: 'date',
        header: t('decisions.date'),
        cell: dateWords,
        compare: by(dateOf),
        weight: 2,
      },
      {
        id: 'journal',
        header: t('decisions.journal'),
        cell: ({ caseNumber, journal }) => (
          <div>
            {caseNumber ?? t('decisions.provisional')}
            {(journal === 'late' || journal === 'awaiting') && (
              <span className={journal === 'late' ? styles.late : styles.more}>
                {t(`decisions.journals.${journal}`)}
              </span>
            )}
          </div>
        ),
        compare: by(({ caseNumber }) => caseNumber ?? ''),
        weight: 2.5,
        wideOnly: true,
      },
      {
        id: 'votes',
        header: t('decisions.votes'),
        cell: ({ tally }) =>
          t('decisions.votesOf', {
            answered: answeredIn(tally),
            body: tally.body,
          }),
        weight: 1.25,
        wideOnly: true,
      },
    ];
  }, [t, language, format, styles]);
}
