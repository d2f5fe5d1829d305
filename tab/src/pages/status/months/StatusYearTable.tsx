import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { COLOURS, type Colour } from '../../../../../domain/status/light';
import { AppLink } from '../../../components/AppLink';
import { useNarrow } from '../../../appearance/useNarrow';
import { axisYear } from '../../../components/axis-year';
import { ColourIcon } from '../../../components/status/ColourIcon';
import { ColourMark } from '../../../components/status/ColourMark';
import { useSameDay } from '../../../day/day-shown';
import { useFormat } from '../../../words/useFormat';
import type { StatusYear, YearRow } from './status-year';
import { useStatusYearStyles } from './StatusYearTable.styles';

/**
 * Each section in each of 12 months, to be looked at: a table, in which every status is a link to its month. On a phone
 * the name of a section stands above its months.
 */
export function StatusYearTable({ year: { months, rows } }: { year: StatusYear }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStatusYearStyles();
  const isNarrow = useNarrow();
  return (
    <>
      <table className={styles.table} aria-label={t('statusYear.title')}>
        <thead className={isNarrow ? styles.staying : undefined}>
          <tr>
            {!isNarrow && <td className={styles.head} />}
            {months.map(({ month, isIssued }, index) => (
              <th key={month} scope="col" className={styles.month}>
                {isIssued ? (
                  <AppLink to={`/maanedsstatus/${month}`}>{format.shortMonth(month)}</AppLink>
                ) : (
                  format.shortMonth(month)
                )}
                <span className={styles.year}>{axisYear(month, index)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ of, colours }) => {
          const name = t(of === 'overall' ? 'reports.overall' : `section.${of}`);
          const cells = colours.map((colour, index) => (
            <Cell key={months[index]?.month} {...{ name, colour, month: months[index]?.month ?? '' }} />
          ));
          return (
            <tbody key={of}>
              {isNarrow && (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={months.length}
                    className={mergeClasses(styles.nameAbove, of === 'overall' && styles.overall)}
                  >
                    {name}
                  </th>
                </tr>
              )}
              <tr>
                {!isNarrow && (
                  <th scope="row" className={mergeClasses(styles.name, of === 'overall' && styles.overall)}>
                    {name}
                  </th>
                )}
                {cells}
              </tr>
            </tbody>
          );
        })}
      </table>
      <ul className={styles.legend}>
        {COLOURS.map((colour) => (
          <li key={colour}>
            <ColourMark colour={colour} />
          </li>
        ))}
        <li>{t('statusYear.noneMark')}</li>
      </ul>
    </>
  );
}

type CellProps = { name: string; month: string; colour: YearRow['colours'][number] };

function Cell({ name, month, colour }: CellProps) {
  const { t } = useTranslation();
  const styles = useStatusYearStyles();
  if (colour === null)
    return (
      <td className={styles.cell} aria-label={t('statusYear.none')}>
        <span className={styles.field}>–</span>
      </td>
    );
  return (
    <td className={styles.cell}>
      <ToMonth {...{ name, month, colour }} />
    </td>
  );
}

function ToMonth({ name, month, colour }: CellProps & { colour: Colour }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStatusYearStyles();
  const words = t('statusYear.cell', { name, month: format.month(month), colour: t(`colour.${colour}`) });
  return (
    <Link
      to={useSameDay(`/maanedsstatus/${month}`)}
      className={mergeClasses(styles.field, styles[colour])}
      // By keyboard the month is reached once, from the head of its column.
      tabIndex={-1}
      aria-label={words}
      title={words}
    >
      <ColourIcon colour={colour} />
    </Link>
  );
}
