import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMPETENCES, type Competence } from '../../../domain/training/competence';
import { MEMBER_STANDINGS } from '../../../domain/training/coverage';
import { MEMBER_ORDERS, MOST_MEMBERS } from '../../../contracts/training/training';
import { partAsked, type MembersAsked } from '../../../functions/views/training-members-view';

const EVERYBODY: MembersAsked = {
  search: '',
  standing: undefined,
  order: undefined,
  descending: false,
  skip: 0,
};
const NAMES = ['Åse Ømand', 'Bo Æble', 'aase lund', 'Zenia Ås', 'Carl Berg'];

const somebody = fc.record({
  standing: fc.constantFrom(...MEMBER_STANDINGS),
  competences: fc.subarray([...COMPETENCES]),
  completions: fc.array(
    fc.record({
      courseId: fc.constantFrom('K-001', 'K-002', null),
      completedOn: fc.constantFrom('2025-01-01', '2026-01-01', '2026-02-01'),
    }),
    { maxLength: 3 },
  ),
  name: fc.constantFrom(...NAMES, null),
});
const audience = fc
  .array(somebody, { maxLength: 2 * MOST_MEMBERS + 50, size: 'max' })
  .map((people) => people.map((person, index) => ({ ...person, personId: `p-${String(index)}` })));
const asked = fc.record({
  search: fc.constantFrom('', 'aas', 'Å', 'berg'),
  standing: fc.constantFrom(undefined, ...MEMBER_STANDINGS),
  order: fc.constantFrom(undefined, ...MEMBER_ORDERS),
  descending: fc.boolean(),
});

type People = readonly { personId: string; name: string | null }[];
const shownOf = (people: People) => {
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return {
    show: (personId: string) => ({ personId, name: names.get(personId) ?? null, title: null }),
    gives: new Map<string, readonly Competence[]>([
      ['K-001', COMPETENCES],
      ['K-002', ['identify']],
    ]),
  };
};

describe('The list of an audience, a part at a time', () => {
  it('has everybody who is asked for exactly once, whatever the order, and nobody else', () => {
    fc.assert(
      fc.property(audience, asked, (people, wanted) => {
        const shown = shownOf(people);
        const ids: string[] = [];
        for (let skip = 0; skip <= people.length; skip += MOST_MEMBERS) {
          const { part, found } = partAsked(people, { ...EVERYBODY, ...wanted, skip }, shown);
          expect(part.length).toBe(Math.max(0, Math.min(MOST_MEMBERS, found - skip)));
          ids.push(...part.map(({ personId }) => personId));
        }
        const { standing } = wanted;
        const fit = people.filter((one) => standing === undefined || one.standing === standing);
        expect(new Set(ids).size).toBe(ids.length);
        expect(fit.map(({ personId }) => personId)).toEqual(expect.arrayContaining(ids));
        if (wanted.search === '') expect(ids).toHaveLength(fit.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is turned round as a whole and not part by part', () => {
    fc.assert(
      fc.property(audience, fc.constantFrom(...MEMBER_ORDERS), (people, order) => {
        const shown = shownOf(people);
        const whole = (descending: boolean) =>
          Array.from({ length: Math.ceil(people.length / MOST_MEMBERS) }, (_, part) => {
            const skip = part * MOST_MEMBERS;
            return partAsked(people, { ...EVERYBODY, order, descending, skip }, shown).part;
          }).flat();
        expect(whole(true)).toEqual(whole(false).reverse());
      }),
      { numRuns: 40 },
    );
  });

  it('follows the Danish alphabet, and puts the most urgent last', () => {
    const people = NAMES.map((name, index) => ({
      personId: `p-${String(index)}`,
      name,
      standing: MEMBER_STANDINGS[index] ?? 'missing',
      competences: [],
      completions: [],
    }));
    const by = (order: MembersAsked['order']) =>
      partAsked(people, { ...EVERYBODY, order }, shownOf(people)).part;
    expect(by('name').map(({ name }) => name)).toEqual([
      'Bo Æble',
      'Carl Berg',
      'Zenia Ås',
      'aase lund',
      'Åse Ømand',
    ]);
    expect(by('standing').map(({ standing }) => standing)).toEqual([...MEMBER_STANDINGS].reverse());
  });
});
