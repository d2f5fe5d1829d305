import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { YearDateView } from '../../../../contracts/cycle/cycle';
import { AppLink } from '../../components/AppLink';
import { BasisLabel } from '../../components/BasisLabel';
import { ListedDayText } from '../../components/register/ListedDayText';
import { useFormat } from '../../words/useFormat';
import type { YearLine } from './month-lines';
import { useYearStyles } from './Year.styles';

/** One thing in a month: its day, what it is, and in words whether it is done or over its day. */
export function YearLineItem({ line }: { line: YearLine }) {
  const { t } = useTranslation();
  const styles = useYearStyles();
  const how = howOf(line);
  const label = line.what === 'task' ? line.label : 'label' in line.date ? line.date.label : undefined;
  const isQuiet = line.stands === 'done' || line.stands === 'expected';
  return (
    <li className={mergeClasses(styles.line, isQuiet && styles.done)}>
      <span className={mergeClasses(styles.day, isQuiet && styles.done)}>{Number(line.on.slice(8))}.</span>
      <span>
        {line.what === 'task' ? line.title : <DateWords date={line.date} />}
        {how !== undefined && (
          <>
            {' – '}
            <span className={line.stands === 'overdue' ? styles.overdue : undefined}>
              {t(`cycle.how.${how}`)}
            </span>
          </>
        )}
        {label !== undefined && (
          <>
            {' '}
            <BasisLabel label={label} />
          </>
        )}
      </span>
    </li>
  );
}

/** What is said of something beside what it is; of what lies ahead, nothing. */
function howOf(line: YearLine) {
  if (line.stands === 'ahead') return undefined;
  if (line.stands === 'expected') return 'expected';
  const isDone = line.stands === 'done';
  if (line.what === 'task') return isDone ? 'done' : 'overdue';
  switch (line.date.kind) {
    case 'meeting':
      return isDone ? 'held' : 'noRecord';
    case 'status':
      return isDone ? 'issued' : 'notIssued';
    default:
      return 'overdue';
  }
}

function DateWords({ date }: { date: YearDateView }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (date.kind) {
    case 'meeting':
      return (
        <AppLink to={`/moeder/${date.meetingId}`}>
          {t('cycle.kind.meeting')}
          {date.time !== null && ` ${format.hour(date.time)}`}
        </AppLink>
      );
    case 'status': {
      const words = t('cycle.kind.status', { month: format.month(date.month) });
      return date.isIssued ? <AppLink to={`/maanedsstatus/${date.month}`}>{words}</AppLink> : words;
    }
    case 'answer':
    case 'revisit':
    case 'condition':
    case 'action':
      return (
        <AppLink to={`/beslutninger/${date.decisionId}`}>
          {t(`cycle.kind.${date.kind}`, { title: date.title })}
        </AppLink>
      );
    default:
      // Who may not look into the registers is told of none of their days.
      return <ListedDayText day={date} what={date.name} isReadable />;
  }
}
