import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showReport } from './show-report';

/** Tag til efterretning: a receipt by name, and nothing more. */
export const noteReport: Handle<CardActionOf<'report.note'>> = async (
  { month },
  { scene, reader, ports },
) => {
  const result = await ports.execute({ type: 'NoteReport', month }, reader.personId);
  return result.ok
    ? showReport(month, reader, { ...scene, state: result.value })
    : showReport(month, reader, { ...scene, state: await ports.load() }, result.refusal);
};
