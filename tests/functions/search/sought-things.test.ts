import { describe, expect, it } from '@jest/globals';
import { requirementsAt } from '../../../domain/requirement/requirements-at';
import type { DirectoryPerson } from '../../../functions/people/directory';
import { soughtThings } from '../../../functions/search/sought-things';
import { requirementView } from '../../../functions/views/requirement-view';
import { proofTitle } from '../../../words/requirement/requirement-list-words';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { measureRegistered } from '../../support/measure-facts';
import { aRoster, COORDINATOR, member } from '../../support/people';
import { aSupplier, aSystem } from '../../support/register-facts';

const owner = member(1);
const other = { performer: 'other', performerName: 'Hosting A/S' } as const;
const { state } = aLedgerOf(
  ...aRoster(),
  measureRegistered({ ...other, ownerId: owner }),
  {
    type: 'SupplierSet',
    data: { supplierId: 'L-001', ...aSupplier({ supervisedBy: 'SKI', ownerId: owner }) },
  },
  { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem({ ownerId: owner }) } },
  {
    type: 'SystemSet',
    data: { systemId: 'S-002', ...aSystem({ name: 'Kartoteket', performer: null, performerName: '' }) },
  },
);
const pia: DirectoryPerson = {
  personId: owner,
  name: 'Pia Ravn',
  title: 'Direktør',
  mail: 'pia@example.dk',
  objectId: 'o-1',
  teamsUserId: null,
};
const sought = (role: 'coordinator' | 'administrator') =>
  soughtThings(state, {
    personId: COORDINATOR,
    roles: [role],
    today: TODAY,
    language: 'da',
    people: new Map([[owner, pia]]),
  });
const told = (id: string) => sought('coordinator').find((one) => one.id === id);

describe('Who performs and who owns', () => {
  it.each([
    ['FO-001', 'Udføres af Hosting A/S · Ansvarlig: Pia Ravn'],
    ['L-001', 'Tilsyn: SKI · Ansvarlig: Pia Ravn'],
    ['S-001', 'Udføres af den fælles it-driftsenhed, Fælles IT · Ejes af Pia Ravn'],
  ])('is told with what is found: %s', (id, says) => {
    expect(told(id)?.detail).toContain(says);
  });

  it('is not told where nobody has said it', () => {
    expect(told('S-002')?.detail).toBe('Kritisk for samfundet');
  });

  it('finds what somebody performs, and of an owner the person alone', () => {
    expect(told('FO-001')?.words).toContain('Hosting A/S');
    expect(told('S-001')?.words).toContain('it-driftsenhed');
    expect(sought('coordinator').filter(({ words }) => words.includes('Pia'))).toEqual([]);
  });

  it('is told to nobody who may not see the registers', () => {
    expect(JSON.stringify(sought('administrator'))).not.toMatch(/Hosting|FO-001|S-001|L-001/);
  });

  it('stands where a measure is told of a demand', () => {
    const standing = requirementsAt(state, NOW).find(
      ({ requirement }) => requirement.requirementId === 'nis2-6-1-3',
    );
    const name = (personId: string) => ({
      personId,
      name: personId === owner ? 'Pia Ravn' : null,
      title: null,
    });
    const { related } = requirementView(standing!, state, name);
    const titleIn = ({ newest }: typeof related, language: 'da' | 'en') =>
      newest.filter(({ kind }) => kind === 'measure').map((proof) => proofTitle(proof, language));
    expect(titleIn(related, 'da')).toEqual([
      'Afprøvet backup (FO-001): ingen dokumentation, udføres af Hosting A/S, ansvarlig: Pia Ravn',
    ]);
    const erased = requirementView(standing!, state, (personId) => ({ personId, name: null, title: null }));
    expect(titleIn(erased.related, 'en')[0]).toContain('responsible: Erased person');
  });
});
