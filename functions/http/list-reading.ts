import { ok, refuse, type Result } from '../../domain/result';
import { z } from 'zod';
import { choices, chosenColumns, DATE_ORDERS, headerLine } from '../contracts/imports';
import type { Layout } from '../imports/lay-out';
import { knownColumns } from '../imports/participant-columns';
import type { Reading } from '../imports/participant-list';

const MOST_PROVIDER = 200;
/** A parameter that was not given. */
const queryLeftOut = z.literal('');

/** How the caller wants a participant list read, by the query (see the contract); what is not given is guessed. */
export function listReadingOf(query: (name: string) => string): Result<{ layout: Layout; reading: Reading }> {
  const columns = chosenColumns.safeParse(jsonOf(query('columns')));
  if (!columns.success) return refuse({ code: 'body-invalid', field: 'columns' });
  const chosen = choices.safeParse(jsonOf(query('choices')));
  if (!chosen.success) return refuse({ code: 'body-invalid', field: 'choices' });
  const header = queryLeftOut.or(headerLine).safeParse(query('header'));
  if (!header.success) return refuse({ code: 'body-invalid', field: 'header' });
  const dates = query('dates') === '' ? undefined : DATE_ORDERS.find((one) => one === query('dates'));
  if (dates === undefined && query('dates') !== '') return refuse({ code: 'body-invalid', field: 'dates' });
  const otherCourses = query('otherCourses').trim();
  if (otherCourses.length > MOST_PROVIDER)
    return refuse({ code: 'text-too-long', field: 'provider', most: MOST_PROVIDER });
  return ok({
    layout: {
      sheet: query('sheet'),
      header: header.data === '' ? 'guess' : header.data,
      known: knownColumns,
      withHidden: query('hidden') === 'read',
    },
    reading: {
      ...{ columns: columns.data, choices: chosen.data, otherCourses },
      ...(dates === undefined ? {} : { dates }),
    },
  });
}

/** A parameter's document; nothing given is an empty one, and what is no JSON fits no shape. */
function jsonOf(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
