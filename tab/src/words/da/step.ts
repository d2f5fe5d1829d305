import { FIELDS } from '../../../../words/field-names';

export const step = {
  step: {
    condition: 'Vilkår {{number}}',
    action: 'Trin {{number}}',
    addCondition: 'Tilføj vilkår',
    addAction: 'Tilføj trin',
    text: 'Hvad skal være gjort',
    ownerId: FIELDS.ownerId.da,
    dueOn: FIELDS.dueOn.da,
  },
};
