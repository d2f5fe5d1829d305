import { FIELDS } from '../../../../words/field-names';
/** What shows that something of a register is so. */
export const exhibit = {
  exhibit: {
    says: FIELDS.says.da,
    saysHint: 'For eksempel »Gendannelse af backup er afprøvet«.',
    on: FIELDS.on.da,
    keptIn: FIELDS.kept.da,
    kept: { file: 'Som fil her (PDF eller billede)', link: 'Bag et link', case: 'På en sag' },
    onCase: 'Sag {{caseNumber}}',
  },
};
