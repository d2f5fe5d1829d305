import { describe, expect, it } from '@jest/globals';
import { adoptionRefusal, type Adoption } from '../../../domain/access/adoption';
import { NOW, TODAY, TOMORROW } from '../../support/instants';

const ADOPTED: Adoption = { adoptedBy: 'council', decidedOn: TODAY, caseNumber: '26/1' };

describe('the decision that a local rule rests on', () => {
  it('lies behind us and has a case', () => {
    expect(adoptionRefusal(ADOPTED, NOW)).toBeUndefined();
    expect(adoptionRefusal({ ...ADOPTED, decidedOn: TOMORROW }, NOW)?.code).toBe('date-in-future');
    expect(adoptionRefusal({ ...ADOPTED, caseNumber: ' ' }, NOW)?.code).toBe('text-missing');
    expect(adoptionRefusal({ ...ADOPTED, caseNumber: 'x'.repeat(51) }, NOW)?.code).toBe('text-too-long');
  });
});
