import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showReport } from './show-report';

/** Tag til efterretning: a receipt by name for what the card showed, and nothing more. */
export const noteReport: Handle<CardActionOf<'report.note'>> = async (
  { month, version },
  { setting, reader, ports },
) => {
  const result = await ports.execute({ type: 'NoteReport', month, version }, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  return showReport(month, reader, { ...setting, state }, result.ok ? undefined : result.refusal);
};
