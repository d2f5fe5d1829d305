import { FIELDS } from '../../../../words/field-names';
import type { exhibit as danish } from '../da/exhibit';

/** What shows that something of a register is so. */
export const exhibit: typeof danish = {
  exhibit: {
    says: FIELDS.says.en,
    saysHint: 'For example “Restoring from backup has been tried”.',
    on: FIELDS.on.en,
    keptIn: FIELDS.kept.en,
    kept: { file: 'As a file here (PDF or picture)', link: 'Behind a link', case: 'On a case' },
    onCase: 'Case {{caseNumber}}',
  },
};
