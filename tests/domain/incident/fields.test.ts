import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  FIELD_TEMPLATES,
  missingFields,
  newestTemplate,
  type FieldAnswers,
  type FieldTemplate,
  type IncidentField,
} from '../../../domain/incident/fields';
import { sha256Of } from '../../support/sha256-of';

const REPORTS = ['earlyWarning', 'notification', 'interimReport', 'statusReport', 'finalReport'] as const;
const { fields } = newestTemplate();

const answerTo = ({ type, options }: IncidentField) => {
  if (type === 'number') return 0;
  if (type === 'instant') return '2026-11-02T08:00:00.000Z';
  if (type === 'choice') return options[0] ?? '';
  return type === 'choices' ? options.slice(0, 2) : 'Mailserveren svarer ikke.';
};
const EVERYTHING: FieldAnswers = Object.fromEntries(fields.map((one) => [one.id, answerTo(one)]));

describe('An early warning', () => {
  it('asks for what a person on duty can say in the night, and no more', () => {
    expect(missingFields('earlyWarning', {})).toEqual([
      'kind',
      'summary',
      'unlawful',
      'crossBorder',
      'awareAt',
    ]);
  });

  it('takes "not known" for an answer to what the Act asks about; left out it is missing', () => {
    const known = { ...EVERYTHING, unlawful: 'unknown', crossBorder: 'unknown' };
    expect(missingFields('earlyWarning', known)).toEqual([]);
    expect(missingFields('earlyWarning', { ...known, unlawful: null })).toEqual(['unlawful']);
  });
});

describe('A version of the template', () => {
  it('asks for no name, mail or number of a person: the ledger could never forget them', () => {
    const ids = FIELD_TEMPLATES.flatMap((one) => one.fields.map(({ id }) => id));
    expect(ids.filter((id) => /name|mail|phone|contact|person|reporter/i.test(id))).toEqual([]);
  });

  it('never changes: what was filed says by which one it was written', () => {
    const hashes = FIELD_TEMPLATES.map((one) => [one.templateVersion, sha256Of(one)]);
    expect(hashes).toEqual([['own-1', 'ca53f817f46c487b4cbf88022dafb54146c8c2962112173c75c7bbf0c796c9fc']]);
  });
});

describe('A field', () => {
  it.each([
    ['summary', ' \n'],
    ['summary', '\u200b'],
    ['kind', 'disaster'],
    ['awareAt', '2026-02-31T08:00:00.000Z'],
    ['awareAt', '2026-11-02 09:00'],
    ['awareAt', ''],
    ['sectors', []],
    ['sectors', null],
    ['sectors', ['health', 'astrology']],
    ['sectors', 'health'],
    ['severity', ['high']],
  ] as const)('%s is still missing with %j', (id, answer) => {
    expect(missingFields('notification', { ...EVERYTHING, [id]: answer })).toEqual(
      missingFields('notification', {}).filter((one) => one === id),
    );
    expect(missingFields('notification', { ...EVERYTHING, [id]: answer })).toEqual([id]);
  });

  it('has an id of its own, options exactly where something is chosen, and one place in each report', () => {
    for (const { templateVersion, fields: all } of FIELD_TEMPLATES) {
      expect(templateVersion).not.toBe('');
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { type, options, requiredIn, optionalIn, basis } of all) {
        expect(options.length > 1).toBe(type === 'choice' || type === 'choices');
        expect(new Set(options).size).toBe(options.length);
        expect([...requiredIn, ...optionalIn].sort()).toEqual([...REPORTS].sort());
        if (basis !== null) expect(basis).toMatch(/^§ 1[235]/);
      }
    }
  });

  it('is required in a final report wherever it was in one before: nothing that was said is lost', () => {
    const before = new Set([...missingFields('earlyWarning', {}), ...missingFields('notification', {})]);
    expect(missingFields('finalReport', {})).toEqual(expect.arrayContaining([...before]));
  });
});

describe('One of several options', () => {
  it('is enough', () => {
    expect(missingFields('notification', { ...EVERYTHING, sectors: ['health'] })).toEqual([]);
  });
});

describe('What is missing', () => {
  it('is nothing once everything is answered, and each required field that is taken away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPORTS), fc.subarray(fields.map(({ id }) => id)), (stage, removed) => {
        expect(missingFields(stage, EVERYTHING)).toEqual([]);
        const left = Object.fromEntries(Object.entries(EVERYTHING).filter(([id]) => !removed.includes(id)));
        const required = fields.filter(({ requiredIn }) => requiredIn.includes(stage)).map(({ id }) => id);
        expect(missingFields(stage, left)).toEqual(required.filter((id) => removed.includes(id)));
      }),
    );
  });

  it('goes by the template that a filing was written by, and a new draft by the newest', () => {
    const common: FieldTemplate = {
      templateVersion: 'common-1',
      fields: [
        {
          id: 'lossInDkk',
          type: 'number',
          options: [],
          requiredIn: ['earlyWarning'],
          optionalIn: [],
          basis: null,
        },
      ],
    };
    expect(newestTemplate([...FIELD_TEMPLATES, common])).toBe(common);
    expect(missingFields('earlyWarning', EVERYTHING, common)).toEqual(['lossInDkk']);
    for (const odd of [-1, Number.NaN, Number.POSITIVE_INFINITY, '7'])
      expect(missingFields('earlyWarning', { lossInDkk: odd }, common)).toEqual(['lossInDkk']);
    expect(missingFields('earlyWarning', { lossInDkk: 0 }, common)).toEqual([]);
    expect(missingFields('earlyWarning', EVERYTHING, FIELD_TEMPLATES[0])).toEqual([]);
  });
});
