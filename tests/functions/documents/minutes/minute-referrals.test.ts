import { describe, expect, it } from '@jest/globals';
import { minuteOf } from '../../../../domain/decision/minute';
import type { LedgerEvent } from '../../../../domain/event';
import { minuteDocument } from '../../../../functions/documents/minutes/minute-document';
import { writePdf } from '../../../../functions/documents/pdf/write-pdf';
import type { Language } from '../../../../words/language';
import { concluded, DECISION, submitted } from '../../../support/builders';
import { aLedgerOf } from '../../../support/ledger';
import { aRoster } from '../../../support/people';
import { readPdf, wholeText } from '../pdf/read-pdf';

const sent: LedgerEvent = {
  type: 'DecisionReferred',
  data: {
    decisionId: DECISION,
    referralId: 'O1',
    politicalBody: 'economicCommittee',
    sentOn: '2026-11-03',
    meetingOn: '2026-11-05',
    caseNumber: '26/004711',
  },
};
const answered: LedgerEvent = {
  type: 'ReferralAnswered',
  data: {
    decisionId: DECISION,
    referralId: 'O1',
    referralOutcome: 'noted',
    decidedOn: '2026-11-05',
    caseNumber: '26/004712',
  },
};
const basis: LedgerEvent = {
  type: 'BodyBasisRecorded',
  data: {
    text: 'Direktionen er ledelsesorganet.',
    decidedOn: '2026-01-05',
    caseNumber: '26/000001',
    bodies: { designated: 'Direktionen', others: ['Styregruppen'] },
  },
};

async function minuteText(language: Language, ...more: LedgerEvent[]): Promise<string> {
  const { state } = aLedgerOf(...aRoster(), basis, submitted(), concluded('approved'), ...more);
  const minute = minuteOf(state.decisions.get(DECISION)!, state);
  const pdf = await readPdf(await writePdf(minuteDocument('Eksempel Kommune', minute!, language)));
  return wholeText(pdf).replace(/\s+/g, ' ');
}

describe('the minute of a matter that was sent on', () => {
  it('says to whom and for which meeting, that the papers were late, and what came back, apart from the body’s answers', async () => {
    const awaited = await minuteText('da', sent);
    expect(awaited).toContain('Politisk behandling');
    expect(awaited).toContain('tæller ikke som ledelsesorganets godkendelse');
    expect(awaited).toContain('Oversendt den 3. november 2026 til mødet den 5. november 2026, sag 26/004711');
    expect(awaited).toContain('som er 4 hverdage før mødet');
    expect(awaited).toContain('Afventer beslutning');
    const told = await minuteText('da', sent, answered);
    expect(told).toContain('Taget til efterretning den 5. november 2026, sag 26/004712');
    expect(told).not.toContain('Afventer beslutning');
  });

  it('says the same in English', async () => {
    const told = await minuteText('en', sent, answered);
    expect(told).toContain('Political decision');
    expect(told).toContain('does not count as the management body’s approval');
    expect(told).toMatch(/on 5 November 2026, case 26\/004712/);
    expect(told).not.toMatch(/Politisk behandling|Oversendt/);
  });

  it('has nothing of it where it was sent nowhere, and names the body that is designated, and no other as one', async () => {
    const plain = await minuteText('da');
    expect(plain).not.toContain('Politisk behandling');
    expect(plain).toContain('Udpeget som ledelsesorgan: Direktionen');
    expect(plain).not.toContain('Styregruppen');
  });
});
