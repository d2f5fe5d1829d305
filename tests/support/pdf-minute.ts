import { createHash } from 'node:crypto';
import type { PdfDocument } from '../../functions/documents/pdf/pdf-document';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A decision minute with every kind of block in it, long enough for several pages. */
export const PDF_MINUTE: PdfDocument = {
  language: 'da-DK',
  title: 'Beslutningsreferat: Fjernadgang til vandværkets styring',
  subject: 'Godkendelse af foranstaltning efter § 6, litra i',
  author: 'Aabenhøj Kommune',
  creator: 'Ledelsestilsyn',
  createdAt: new Date('2026-11-20T13:45:00.000Z'),
  header: { left: 'Aabenhøj Kommune · Ledelsestilsyn', right: 'Sagsnr. 26/014882' },
  footer: {
    left: 'Beslutning D-2026-0041, version 3',
    page: (page, pages) => `Side ${page} af ${pages}`,
  },
  blocks: [
    { kind: 'heading', level: 1, text: 'Fjernadgang til vandværkets styring sker kun med to faktorer' },
    { kind: 'paragraph', size: 'small', text: 'Beslutningsreferat · truffet 20. november 2026' },
    {
      kind: 'note',
      title: 'Godkendt med vilkår',
      text: 'Direktionen har godkendt foranstaltningen med 4 stemmer for, 1 imod og 1 inhabil. Godkendelsen gælder, så længe vilkårene er opfyldt – næste frist er den 15. januar 2027.',
    },
    {
      kind: 'facts',
      facts: [
        { term: 'Art', value: 'Foranstaltning efter NIS 2-loven § 6, litra i' },
        {
          term: 'Beslutningsorgan',
          value: 'Direktionen, kollegial beslutning (flertal, mindst 4 til stede)',
        },
        { term: 'Indstillet af', value: 'Søren Ærbødig, informationssikkerhedskoordinator' },
        { term: 'Sagsnummer', value: '26/014882' },
        { term: 'Indholdets hash', value: hashOf('content'), font: 'code' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Hvad det betyder for borgerne' },
    {
      kind: 'paragraph',
      text: 'Hvis en fremmed får adgang til vandværkets styring, kan trykket falde i hele forsyningsområdet, og 14.200 borgere kan stå uden drikkevand i op til to døgn. Med to faktorer og en adgang, der åbnes for den enkelte opgave, er risikoen vurderet til lav.',
    },
    {
      kind: 'paragraph',
      text: 'Risikoen før og efter er vurderet på kommunens egen skala: høj → lav. Vurderingen er foretaget af driftschefen og gennemgået af it-sikkerhedsudvalget; å, Å, ø, Ø, æ, Æ, é, ö og § står, som de skal.',
    },
    { kind: 'heading', level: 3, text: 'Vilkår' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Leverandøren dokumenterer to faktorer på alle konti. Ansvarlig: driftschefen. Frist: 15. januar 2027.',
        'Adgangen lukkes automatisk efter fire timer.',
        'Log gennemgås hver måned, og resultatet fremlægges i den månedlige status til direktionen, første gang i december 2026.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Stemmer' },
    {
      kind: 'table',
      columns: [
        { header: 'Navn', share: 26, namesRow: true },
        { header: 'Rolle', share: 26 },
        { header: 'Svar', share: 20 },
        { header: 'Tidspunkt', share: 20 },
      ],
      rows: [
        ['Anne-Grethe Åkjær', 'Kommunaldirektør', 'Godkendt', '20.11.2026 kl. 14.02'],
        [
          'Jørgen Øster-Mølgaard',
          'Direktør for teknik og miljø',
          'Godkendt med vilkår',
          '20.11.2026 kl. 14.05',
        ],
        [
          'René Björklund',
          'Direktør for børn og kultur på vegne af Lise Dam',
          'Imod',
          '20.11.2026 kl. 14.11',
        ],
        ['Hülya Yıldız', 'Økonomidirektør', 'Inhabil', '20.11.2026 kl. 14.12'],
      ],
    },
    { kind: 'heading', level: 3, text: 'Mindretallets udtalelse' },
    {
      kind: 'quote',
      text: 'Jeg finder, at fristen den 15. januar 2027 er for lang, når leverandøren allerede i dag kan dokumentere to faktorer på halvdelen af kontiene.',
      source: 'René Björklund, 20. november 2026',
    },
    { kind: 'heading', level: 2, text: 'Gennemgåede konti' },
    {
      kind: 'table',
      columns: [
        { header: 'Nr.', share: 8 },
        { header: 'Konto', share: 30 },
        { header: 'Bemærkning', share: 62 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        `${index + 1}`,
        `leverandør-${index + 1}@example.dk`,
        index % 7 === 3
          ? 'Kontoen er spærret, fordi den ikke har været brugt i 90 dage; genåbning kræver en ny anmodning fra driftschefen og noteres i loggen.'
          : 'To faktorer er slået til.',
      ]),
    },
    { kind: 'heading', level: 2, text: 'Bilag og fingeraftryk' },
    {
      kind: 'table',
      columns: [
        { header: 'Bilag', share: 29, namesRow: true },
        { header: 'SHA-256', share: 71, font: 'code' },
      ],
      rows: ['Risikovurdering.pdf', 'Leverandørens erklæring.pdf', 'Tegning af netværket.pdf'].map((name) => [
        name,
        hashOf(name),
      ]),
    },
    { kind: 'fingerprint', label: 'Hovedbogens position 4.118', value: hashOf('a') + hashOf('b') },
    {
      kind: 'list',
      ordered: false,
      items: ['Referatet er dannet af hovedbogen alene.', 'Det er det samme, hver gang det dannes.'],
    },
    { kind: 'paragraph', size: 'small', text: 'Fortrolige bilag er ikke en del af dette referat.' },
  ],
};
