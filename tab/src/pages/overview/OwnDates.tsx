import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../../appearance/useNarrow';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { Abilities } from '../../../../domain/access/abilities';
import type { OwnDateView } from '../../../../contracts/overview/own-date';
import { AppLink } from '../../components/AppLink';
import { Empty } from '../../components/Empty';
import { Reveal } from '../../components/Reveal';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { RIGHT_PATHS } from './right-paths';

/** More than this is folded. */
const SHOWN = 6;

const useStyles = makeStyles({
  dates: {
    display: 'grid',
    gridTemplateColumns: 'minmax(140px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    [`@media ${NARROW}`]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  day: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  what: {
    margin: 0,
    overflowWrap: 'anywhere',
    [`@media ${NARROW}`]: { marginBottom: tokens.spacingVerticalS },
  },
});

type Dates = readonly OwnDateView[];

/** What the reader has ahead, the earliest first. */
export function OwnDates({ dates }: { dates: Dates }) {
  const { t } = useTranslation();
  if (dates.length === 0) return <Empty>{t('dates.nothing')}</Empty>;
  const more = dates.slice(SHOWN);
  return (
    <>
      <DateList dates={dates.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Reveal text={t('dates.more', { count: more.length })} reading>
          <DateList dates={more} />
        </Reveal>
      )}
    </>
  );
}

function DateList({ dates }: { dates: Dates }) {
  const styles = useStyles();
  const format = useFormat();
  const { abilities, person } = useMe();
  const textOf = useText();
  return (
    <dl className={styles.dates}>
      {dates.map((date) => {
        const to = pathTo(date, abilities, person.personId);
        const text = textOf(date);
        return [
          <dt key={`${JSON.stringify(date)} day`} className={styles.day}>
            {date.kind === 'meeting' ? format.meetingWhen(date) : format.date(date.on)}
          </dt>,
          <dd key={JSON.stringify(date)} className={styles.what}>
            {to === undefined ? text : <AppLink to={to}>{text}</AppLink>}
          </dd>,
        ];
      })}
    </dl>
  );
}

function useText(): (date: OwnDateView) => string {
  const { t } = useTranslation();
  const nameOf = (name: string | null) => name ?? t('person.erased');
  return (date) => {
    switch (date.kind) {
      case 'meeting':
        return t('dates.meeting', { id: date.meetingId });
      case 'revisit':
        return t('dates.revisit', { id: date.decisionId, title: date.title });
      case 'measure':
        return t(`dates.measure.${date.matter}`, { id: date.measureId, title: date.title });
      case 'course':
        return t('dates.course');
      case 'mandate':
        return t('dates.mandate', {
          id: date.rightId,
          deputy: nameOf(date.deputy),
          member: nameOf(date.member),
        });
      case 'delegation':
        return t('dates.delegation', { id: date.rightId });
      case 'actingChair':
        return t('dates.actingChair', { name: nameOf(date.acting) });
      default:
        return unreachable(date);
    }
  };
}

/** Where it is kept, if the reader may open it. */
function pathTo(date: OwnDateView, { viewRoster }: Abilities, personId: string): string | undefined {
  switch (date.kind) {
    case 'meeting':
      return `/moeder/${date.meetingId}`;
    case 'revisit':
      return `/beslutninger/${date.decisionId}`;
    case 'measure':
      return `/foranstaltninger/${date.measureId}`;
    case 'course':
      return `/uddannelse/personer/${personId}`;
    case 'mandate':
    case 'delegation':
    case 'actingChair':
      return viewRoster ? RIGHT_PATHS[date.kind] : undefined;
    default:
      return unreachable(date);
  }
}
