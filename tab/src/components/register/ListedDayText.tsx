import { LIST_OF } from '../../../../domain/status/listed-days';
import type { ListedDayView } from '../../../../contracts/status/listed-day';
import { listedDayWords } from '../../../../words/status/listed-day-words';
import { useLanguage } from '../../words/useLanguage';
import { AppLink } from '../AppLink';
import { thingAddress } from '../thing-address';
import { REGISTER_PATHS } from './register-paths';

const LISTS = {
  measure: '/foranstaltninger',
  supplier: REGISTER_PATHS.suppliers,
  system: REGISTER_PATHS.systems,
} as const;

type Props = {
  day: Pick<ListedDayView, 'kind' | 'id' | 'count'>;
  /** How the first of the things is called, by its name or number. */
  what: string;
  /** Whether the reader may look into the registers. */
  isReadable: boolean;
};

/** What is to be done by a day of the registers: a link to the thing, or to the list where it is of several. */
export function ListedDayText({ day, what, isReadable }: Props) {
  const words = listedDayWords(day, what, useLanguage());
  if (!isReadable) return words;
  const kind = LIST_OF[day.kind];
  return <AppLink to={day.count === 1 ? thingAddress({ kind, id: day.id }) : LISTS[kind]}>{words}</AppLink>;
}
