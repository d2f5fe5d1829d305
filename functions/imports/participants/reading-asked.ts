import { ok, refuse, type Result } from '../../../domain/result';
import { z } from 'zod';
import { isDanishDate } from '../../../domain/calendar/danish-time';
import { tidyText } from '../../../domain/ground/same-text';
import {
  choices,
  chosenColumns,
  DATE_ORDERS,
  headerLine,
  leastMinutes,
  leastPercent,
  saidOutcomes,
} from '../../../contracts/imports/imports';
import type { Layout } from '../layout/lay-out';
import { knownColumns } from './participant-columns';
import type { ParticipantReading } from './participant-reading';
import { jsonOf } from '../json-of';

const MOST_PROVIDER = 200;
/** A parameter that was not given. */
const queryLeftOut = z.literal('');

/** What the sender of a participant list says of it: where its columns stand, and how it is to be read. */
export type SaidOfParticipants = { layout: Pick<Layout, 'header' | 'known'>; reading: ParticipantReading };

/** How the caller wants a participant list read, by the query (see the contract); what is not given is guessed. */
export function listReadingOf(query: (name: string) => string): Result<SaidOfParticipants> {
  const columns = chosenColumns.safeParse(jsonOf(query('columns'), {}));
  if (!columns.success) return refuse({ code: 'body-invalid', field: 'columns' });
  const chosen = choices.safeParse(jsonOf(query('choices'), {}));
  if (!chosen.success) return refuse({ code: 'body-invalid', field: 'choices' });
  const header = queryLeftOut.or(headerLine).safeParse(query('header'));
  if (!header.success) return refuse({ code: 'body-invalid', field: 'header' });
  const dates = query('dates') === '' ? undefined : DATE_ORDERS.find((one) => one === query('dates'));
  if (dates === undefined && query('dates') !== '') return refuse({ code: 'body-invalid', field: 'dates' });
  const otherCourses = query('otherCourses').trim();
  if (otherCourses.length > MOST_PROVIDER)
    return refuse({ code: 'text-too-long', field: 'provider', most: MOST_PROVIDER });
  const outcomes = saidOutcomes.safeParse(jsonOf(query('outcomes'), {}));
  if (!outcomes.success) return refuse({ code: 'body-invalid', field: 'outcomes' });
  const minutes = queryLeftOut.or(leastMinutes).safeParse(query('leastMinutes'));
  if (!minutes.success) return refuse({ code: 'body-invalid', field: 'leastMinutes' });
  const percent = queryLeftOut.or(leastPercent).safeParse(query('leastPercent'));
  if (!percent.success) return refuse({ code: 'body-invalid', field: 'leastPercent' });
  const once = { course: tidyText(query('course')), day: query('day') };
  if (once.day !== '' && !isDanishDate(once.day))
    return refuse({ code: 'date-invalid', field: 'completedOn', value: once.day.slice(0, 40) });
  return ok({
    layout: { header: header.data === '' ? 'guess' : header.data, known: knownColumns },
    reading: {
      columns: columns.data,
      outcomes: outcomes.data,
      choices: chosen.data,
      otherCourses,
      once,
      shortYears: query('shortYears') === 'yes',
      serials: query('serials') === 'yes',
      ...(minutes.data === '' ? {} : { leastMinutes: minutes.data }),
      ...(percent.data === '' ? {} : { leastPercent: percent.data }),
      ...(dates === undefined ? {} : { dates }),
    },
  });
}
