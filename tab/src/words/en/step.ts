import { FIELDS } from '../../../../words/field-names';
import type { step as danish } from '../da/step';

export const step: typeof danish = {
  step: {
    condition: 'Condition {{number}}',
    action: 'Step {{number}}',
    addCondition: 'Add condition',
    addAction: 'Add step',
    text: 'What must be done',
    ownerId: FIELDS.ownerId.en,
    dueOn: FIELDS.dueOn.en,
  },
};
