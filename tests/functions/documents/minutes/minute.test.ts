import { beforeAll, describe, expect, it } from '@jest/globals';
import { minuteOf, type Minute } from '../../../../domain/decision/minute';
import { DEFAULT_POLICY, type DecisionPolicy } from '../../../../domain/decision/policy';
import { minuteDocument } from '../../../../functions/documents/minutes/minute-document';
import { minuteJson } from '../../../../functions/documents/minutes/minute-json';
import { writePdf } from '../../../../functions/documents/pdf/write-pdf';
import {
  aCondition,
  aDecisionContent,
  anAnnex,
  aVote,
  DECISION,
  EVERY_KIND,
  submits,
} from '../../../support/builders';
import { aDecidedCase, DECIDED_CONTENT, KIRSTEN, minuteIn } from '../../../support/decided-case';
import { inDays, NOW } from '../../../support/instants';
import { aLedgerOf, by, type TestLedger } from '../../../support/ledger';
import { demand } from '../../../support/overseen-month';
import { CHAIR, COORDINATOR, aRoster, member } from '../../../support/people';
import { sha256Of } from '../../../support/sha256-of';
import { readPdf, textsOf, wholeText } from '../pdf/read-pdf';

const pdfOf = (minute: Minute) => writePdf(minuteDocument('Eksempel Kommune', minute));
/** Lines are broken where the page wants it. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
const letters = (text: string) => text.replace(/\s/g, '');

describe('The beslutningsreferat of a decided case', () => {
  let ledger: TestLedger;
  let text: string;
  let minute: Minute;
  beforeAll(async () => {
    ledger = aDecidedCase();
    minute = minuteIn(ledger);
    const pdf = await readPdf(await pdfOf(minute));
    text = inOneLine(wholeText(pdf));
    expect(textsOf(pdf, 'H1')).toEqual([DECIDED_CONTENT.title]);
  });

  it.each([
    ['the outcome', 'Godkendt'],
    ['when it was settled', '2. november 2026 kl. 10.09'],
    ['the count', '3 godkendte, 1 afviste, 1 var inhabil og er ikke talt med'],
    ['the text that can be disclosed', DECIDED_CONTENT.publicText],
    ['the consequence for the citizens', DECIDED_CONTENT.consequenceForCitizens],
    ['the recommender by name', 'Camilla Nørby, Koordinator'],
    ['the case number', '26/014823'],
    ['the last day on which it holds', '1. juni 2027'],
    ['whose scale the risk is on', 'Skalaen er appens standard. Kommunen havde ikke fastsat sin egen.'],
    ['a deputy with both names', 'Henrik Ågård, Chef, på vegne af Pia Ravn, Direktør (fuldmagt F-001)'],
    ['the dissent in its own words', 'Risikoen er for høj'],
    ['the answer that was changed', 'Der mangler en plan B'],
    ['the conflict and its ground', 'Jonas Friis, Direktør for børn, meldte sig inhabil'],
    ['what the others found', 'Medlemmet er ikke talt med.'],
    ['the condition with its state', 'Nødlister er afprøvet'],
    ['the step of the treatment', 'Nødlister gemmes hver nat'],
    ['which annex is confidential', 'risikorapport.pdf (fortroligt)'],
  ])('says %s', (_what, words) => {
    expect(text).toContain(words);
  });

  it('carries the hashes of every annex and version, and where in the ledger it ends', () => {
    const head = ledger.state.head;
    const all = letters(text);
    for (const hash of [
      'a'.repeat(64),
      'b'.repeat(64),
      sha256Of(DECIDED_CONTENT),
      minute.contentHash,
      head.hash,
    ])
      expect(all).toContain(hash);
    expect(minute.position).toEqual({ ...head, at: ledger.state.lastAt });
  });

  it('is the same file when it is built again from the ledger, whatever else has happened since', async () => {
    const again = aDecidedCase();
    demand(again, submits(aDecisionContent({ title: 'En anden sag' })), by(COORDINATOR), inDays(2));
    demand(
      again,
      { type: 'ReadAnnex', decisionId: DECISION, contentHash: 'a'.repeat(64) },
      by(CHAIR),
      inDays(2),
    );
    const [first, second] = [await pdfOf(minute), await pdfOf(minuteIn(again))];
    expect(second.equals(first)).toBe(true);
    expect(minuteJson('Eksempel Kommune', minuteIn(again))).toBe(minuteJson('Eksempel Kommune', minute));
  });

  it('is another file once something new is recorded about the case, and says so first', async () => {
    const later = aDecidedCase();
    const revoker = { name: 'Mette Holm', title: 'Kommunaldirektør' };
    demand(
      later,
      { type: 'RevokeDecision', decisionId: DECISION, reason: 'Leverandøren er gået konkurs', revoker },
      by(CHAIR),
      inDays(3),
    );
    const changed = minuteIn(later);
    expect(changed.position.seq).toBe(minute.position.seq + 1);
    const pdf = await readPdf(await pdfOf(changed));
    const words = inOneLine(wholeText(pdf));
    expect(words).toContain('Beslutningen er tilbagekaldt');
    expect(words).toContain('Tilbagekaldt den 5. november 2026 kl. 10.00 af Mette Holm, Kommunaldirektør.');
    expect(words.indexOf('Leverandøren er gået konkurs')).toBeLessThan(
      words.indexOf(DECIDED_CONTENT.publicText),
    );
  });

  it('names people by their name alone where the directory has no title for them', async () => {
    const { people, answers, conflicts } = minute;
    const titles = new Set([...people, ...answers, ...conflicts].map(({ title }) => title));
    const untitled = JSON.parse(JSON.stringify(minute), (key, value: unknown) =>
      key === 'title' && titles.has(String(value)) ? '' : value,
    ) as Minute;
    const words = inOneLine(wholeText(await readPdf(await pdfOf(untitled))));
    for (const said of [
      'Ansvarlig Kirsten Bæk Sørensen Indstillet af Camilla Nørby Sagsnummer',
      'Mette Holm Godkendt med vilkår',
      'Henrik Ågård, på vegne af Pia Ravn (fuldmagt F-001) Godkendt',
      'Jonas Friis, meldte sig inhabil',
    ])
      expect(words).toContain(said);
  });

  it('says the same in JSON', () => {
    const said = JSON.parse(minuteJson('Eksempel Kommune', minute)) as Record<string, unknown>;
    expect(said).toMatchObject({
      municipality: 'Eksempel Kommune',
      decisionId: DECISION,
      outcome: 'approved',
      contentHash: minute.contentHash,
    });
    expect(minute.answers.map((vote) => vote.choice)).toEqual(['approve', 'reject', 'approve', 'approve']);
    expect(minute.earlierAnswers.map((vote) => vote.choice)).toEqual(['return']);
    expect(minute.dissent.map((vote) => vote.name)).toEqual([KIRSTEN.name]);
  });
});

describe('A minute', () => {
  it('is not made of an item that awaits answers', () => {
    const ledger = aLedgerOf(...aRoster(3));
    demand(ledger, submits(DECIDED_CONTENT), by(COORDINATOR), NOW);
    const open = ledger.state.decisions.get(DECISION);
    expect(open === undefined ? 'missing' : minuteOf(open, ledger.state)).toBeUndefined();
  });

  it('says on page 1 that it is approved on conditions, and names those that are open', () => {
    const ledger = aLedgerOf(...aRoster(2));
    const content = aDecisionContent({
      conditions: [aCondition({ text: 'Nødlister er afprøvet' }), aCondition({ text: 'Aftalen er fornyet' })],
    });
    demand(ledger, submits(content), by(COORDINATOR), NOW);
    const { contentHash } = ledger.state.decisions.get(DECISION)!;
    for (const who of [CHAIR, member(1)]) demand(ledger, { ...aVote(), contentHash }, by(who), NOW);
    const evidence = anAnnex();
    const fulfilled = { type: 'FulfilCondition', decisionId: DECISION, note: 'Afprøvet', evidence } as const;
    demand(ledger, { ...fulfilled, conditionId: 'V1' }, by(COORDINATOR), inDays(1));
    const decision = minuteDocument('Eksempel Kommune', minuteIn(ledger)).blocks.find(
      (one) => one.kind === 'facts',
    );
    const facts = new Map(
      (decision?.kind === 'facts' ? decision.facts : []).map((one) => [one.term, one.value]),
    );
    expect(facts.get('Udfald')).toBe('Godkendt med vilkår');
    expect(facts.get('Åbne vilkår')).toMatch(/^V2: Aftalen er fornyet \(/);
    expect(facts.get('Åbne vilkår')).not.toContain('V1');
  });

  it('says that the scale is the municipality’s own where it has recorded one, and which', () => {
    const adopted = { adoptedBy: 'managementBody', decidedOn: '2026-11-01', caseNumber: '26/7' } as const;
    const saidWith = (policy: DecisionPolicy) => {
      const policySet = { type: 'DecisionPolicySet', data: { version: 1, policy } } as const;
      const ledger = aLedgerOf(...aRoster(2), policySet);
      const content = aDecisionContent({ scaleVersion: 1 });
      demand(ledger, submits(content), by(COORDINATOR), NOW);
      for (const who of [CHAIR, member(1)]) demand(ledger, aVote({ content }), by(who), NOW);
      return JSON.stringify(minuteDocument('Eksempel Kommune', minuteIn(ledger)));
    };
    const said = saidWith({ ...DEFAULT_POLICY, adopted });
    expect(said).toContain('Skalaen er kommunens egen (lokal politik, udgave 1).');
    expect(said).not.toContain('appens standard');
    // Where nobody has recorded who decided it, it is not called local policy.
    const unrecorded = saidWith(DEFAULT_POLICY);
    expect(unrecorded).toContain('Skalaen er kommunens egen (udgave 1).');
    expect(unrecorded).not.toContain('lokal politik');
  });

  it('does not hold its own number in the journal: what was filed stays the same when it is given one', () => {
    const ledger = aLedgerOf(...aRoster(2));
    demand(ledger, submits(DECIDED_CONTENT), by(COORDINATOR), NOW);
    const { contentHash } = ledger.state.decisions.get(DECISION)!;
    for (const who of [CHAIR, member(1)]) demand(ledger, { ...aVote(), contentHash }, by(who), NOW);
    const filed = minuteJson('Eksempel Kommune', minuteIn(ledger));
    const journal = { type: 'JournalDecision', decisionId: DECISION, caseNumber: '26/014823' } as const;
    demand(ledger, { ...journal, documentNumber: '7' }, by(COORDINATOR), inDays(1));
    expect(minuteJson('Eksempel Kommune', minuteIn(ledger))).toBe(filed);
  });

  it('is called foreløbig as long as the case number is missing', () => {
    const ledger = aLedgerOf(...aRoster(2));
    const content = aDecisionContent({ caseNumber: null });
    demand(ledger, submits(content), by(COORDINATOR), NOW);
    for (const who of [CHAIR, member(1)]) demand(ledger, aVote({ content }), by(who), NOW);
    const before = minuteDocument('Eksempel Kommune', minuteIn(ledger));
    expect(JSON.stringify(before)).toContain('Foreløbig: sagsnummer mangler');
    const journal = { type: 'JournalDecision', decisionId: DECISION, documentNumber: '7' } as const;
    demand(ledger, { ...journal, caseNumber: '26/099001' }, by(COORDINATOR), inDays(1));
    const after = JSON.stringify(minuteDocument('Eksempel Kommune', minuteIn(ledger)));
    expect(after).not.toContain('Foreløbig');
    expect(after).toContain('26/099001');
  });

  it('says who carries each measure out, by name where that is none of the known ones', async () => {
    const [measure] = EVERY_KIND.measureApproval.measures;
    const other = {
      ...measure!,
      title: 'Logning',
      performer: 'other',
      performerName: 'Hosting A/S',
    } as const;
    const ledger = aLedgerOf(...aRoster(2));
    const content = { ...EVERY_KIND.measureApproval, measures: [measure!, other] };
    demand(ledger, submits(content), by(COORDINATOR), NOW);
    for (const who of [CHAIR, member(1)])
      demand(ledger, aVote({ content: ledger.state.decisions.get(DECISION)!.content }), by(who), NOW);
    const text = inOneLine(wholeText(await readPdf(await pdfOf(minuteIn(ledger)))));
    expect(text).toContain('Udføres af');
    expect(text).toContain('kommunen selv');
    expect(text).toContain('Hosting A/S');
  });

  it.each(Object.values(EVERY_KIND))('can be written of every kind: $kind', async (content) => {
    const ledger = aLedgerOf(...aRoster(2));
    demand(ledger, submits(content), by(COORDINATOR), NOW);
    const open = ledger.state.decisions.get(DECISION);
    for (const who of [CHAIR, member(1)])
      demand(ledger, aVote({ content: open?.content ?? content }), by(who), NOW);
    const pdf = await readPdf(await pdfOf(minuteIn(ledger)));
    expect(wholeText(pdf)).toContain(content.consequenceForCitizens);
  });
});
