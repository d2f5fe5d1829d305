import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showReport } from './show-report';

/** Shows the report as it is now. It only reads. */
export const refreshReport: Handle<CardActionOf<'report.refresh'>> = ({ month }, { reader, scene }) =>
  showReport(month, reader, scene);
