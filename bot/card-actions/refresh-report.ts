import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showReport } from './show-report';

/** Shows the report as it is now. It only reads. */
export const refreshReport: Handle<CardActionOf<'report.refresh'>> = async (
  { month },
  { setting, reader, ports },
) => showReport(month, reader, { ...setting, state: await ports.load() });
