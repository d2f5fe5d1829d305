import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { danishDate } from '../../../../../domain/calendar/danish-time';
import type { DecisionSummary } from '../../../../../contracts/decision/decision';
import { AppLink } from '../../../components/AppLink';
import type { Column } from '../../../components/table/DataTable';
import { StandingMark } from '../../../components/decision/StandingMark';
import { UNDECIDABLE } from '../../../../../words/decision/deadlock-words';
import { languageOf } from '../../../words/language';
import { useFormat } from '../../../words/useFormat';
import { GROUPS, groupOf } from './decision-filter';

const by =
  (key: (decision: DecisionSummary) => string) =>
  (a: DecisionSummary, b: DecisionSummary): number =>
    key(a).localeCompare(key(b), 'da');

const useStyles = makeStyles({
  more: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  date: { wordBreak: 'normal', overflowWrap: 'normal' },
  late: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** The date that matters most now: when answers are due, when it is taken up again, or when it was concluded. */
const dateOf = ({ standing, answerBy, revisitOn, concludedAt }: DecisionSummary): string =>
  standing === 'awaitingApproval' ? answerBy : (revisitOn ?? concludedAt ?? answerBy);

/** The columns of the list of decisions; links lead to the same past day as the list. */
export function useDecisionColumns(past: string | undefined): readonly Column<DecisionSummary>[] {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const format = useFormat();
  const styles = useStyles();
  return useMemo(() => {
    const at = past === undefined ? '' : `?at=${past}`;
    const dateWords = (decision: DecisionSummary) => {
      if (decision.standing === 'awaitingApproval')
        return t('decisions.answerBy', { date: format.shortDate(decision.answerBy) });
      if (decision.revisitOn !== null && groupOf(decision.standing) !== 'closed')
        return t('decisions.revisitOn', { date: format.shortDate(decision.revisitOn) });
      return decision.concludedAt === null
        ? ''
        : t('decisions.concludedOn', { date: format.shortDate(danishDate(decision.concludedAt)) });
    };
    return [
      {
        id: 'number',
        header: t('decisions.number'),
        cell: ({ decisionId }) => decisionId,
        compare: by(({ decisionId }) => decisionId),
        weight: 1.3,
        wideOnly: true,
      },
      {
        id: 'title',
        header: t('decisions.name'),
        cell: ({ decisionId, title, kind, ageDays, mine }) => (
          <div>
            <AppLink to={`/beslutninger/${decisionId}${at}`}>{title}</AppLink>{' '}
            {mine.vote && (
              <Badge appearance="tint" color="brand">
                {t('decisions.mine')}
              </Badge>
            )}
            <span className={styles.more}>{t(`kind.${kind}`)}</span>
            {ageDays !== null && (
              <span className={styles.more}>{t('decisions.age', { count: ageDays })}</span>
            )}
          </div>
        ),
        compare: by(({ title }) => title),
        weight: 3,
        acts: true,
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
          ({ standing, overdue }) => `${String(GROUPS.indexOf(groupOf(standing)))}${overdue ? 'a' : 'b'}`,
        ),
        weight: 2.5,
      },
      {
        id: 'date',
        header: t('decisions.date'),
        cell: (decision) => <span className={styles.date}>{dateWords(decision)}</span>,
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
        weight: 1.6,
        wideOnly: true,
      },
      {
        id: 'votes',
        header: t('decisions.votes'),
        cell: ({ tally }) =>
          t('decisions.votesOf', {
            answered: tally.approve + tally.reject + tally.return + tally.postpone,
            body: tally.body,
          }),
        weight: 0.8,
        wideOnly: true,
      },
    ];
  }, [t, language, format, styles, past]);
}
