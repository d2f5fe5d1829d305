import type { Month } from '../../calendar/danish-time';
import type { Moment } from '../../decision/standing';
import type { Oversight } from '../../oversight';

/** What a section is computed from: the ledger, the moment, and the month that the report is of. */
export type Look = { state: Oversight; moment: Moment; month: Month };
