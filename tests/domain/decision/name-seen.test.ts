import { describe, expect, it } from '@jest/globals';
import { besideNameSeen } from '../../../domain/decision/name-seen';

const METTE = { name: 'Åse  Holm', title: 'Direktør' };

describe('the name kept with a vote', () => {
  it.each(['Åse Holm', 'åse holm', 'A\u030Ase Holm', ' Åse Holm ', '', undefined])(
    'stands alone where the sign-in says the same or nothing: %s',
    (seen) => {
      expect(besideNameSeen(METTE, seen)).toEqual(METTE);
    },
  );

  it('stands alone where the directory has blanks around the same name', () => {
    const blank = { ...METTE, name: ' Åse Holm ' };
    expect(besideNameSeen(blank, 'Åse Holm')).toEqual(blank);
  });

  it('has the name of the sign-in beside it where that is another', () => {
    expect(besideNameSeen(METTE, 'Bo Lund')).toEqual({ ...METTE, nameSeen: 'Bo Lund' });
  });
});
