import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../bot/card-for-delivery';
import { currentStatusCard } from '../../bot/report-card';
import { deliveryOf, type Recipient } from '../../domain/delivery/delivery';
import { completionLogged, courseAdded, submitted } from '../support/builders';
import { allText, partsOfType } from '../support/card-parts';
import { NOW } from '../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../support/ledger';
import { aRoster, CHAIR, member } from '../support/people';
import { aScene } from '../support/scenes';

const MONTH = '2026-11';
const issued = () => {
  const ledger = aLedgerOf(
    ...aRoster(),
    courseAdded(),
    completionLogged(),
    completionLogged({ personId: member(1) }, 2),
    submitted(),
  );
  ask(ledger, { type: 'IssueReport', month: MONTH }, byTheClock, NOW);
  return ledger;
};
const cardOf = (
  { state }: ReturnType<typeof issued>,
  recipient: Recipient = { kind: 'leadershipChannel' },
  language: 'da' | 'en' = 'da',
) => cardForDelivery(deliveryOf({ kind: 'report', month: MONTH }, recipient), aScene(state, { language }));

describe('the monthly status card', () => {
  it('shows coverage, open decisions, dates and what the figures were computed from', () => {
    const ledger = issued();
    const text = allText(cardOf(ledger).body);
    const { basis } = ledger.state.reports.get(MONTH)!.report;
    expect(text).toContain('Månedsstatus for november 2026');
    expect(text).toContain('2 af 5 medlemmer har taget mindst ét kursus (40 %).');
    expect(text).toContain('1 sag venter på svar, ingen efter fristen.');
    expect(text).toContain('Svar på D-2026-001');
    expect(text).toContain(`til og med nr. ${String(basis.seq)}, fingeraftryk ${basis.hash.slice(0, 12)}.`);
  });

  it('says how old the data is and where each demand comes from', () => {
    const text = allText(cardOf(issued()).body);
    expect(text).toContain('Data fra 1. oktober 2026 (32 dage gamle ved opgørelsen)');
    expect(text).toContain('Vejledning (brochuren Sammen om NIS2)');
    expect(text).toContain('Lov · NIS 2-loven § 7, stk. 2');
    expect(text).toContain('Lokal politik');
  });

  it('says that taking it to efterretning is a receipt and no approval, and names who has', () => {
    const ledger = issued();
    expect(allText(cardOf(ledger))).toContain('Ingen har taget status til efterretning endnu.');
    ask(ledger, { type: 'NoteReport', month: MONTH }, by(CHAIR), NOW);
    const text = allText(cardOf(ledger));
    expect(text).toContain('Mette Holm: \n2. november 2026 kl. 10.00');
    expect(text).toContain('Det er ikke en godkendelse.');
  });

  it('keeps the button in the channel, and takes it from a personal card once it is pressed', () => {
    const ledger = issued();
    const verbs = (card: unknown) => partsOfType(card, 'Action.Execute').map((one) => one['verb']);
    const chair: Recipient = { kind: 'person', personId: CHAIR };
    expect(verbs(cardOf(ledger, chair).actions)).toEqual(['report.note']);
    ask(ledger, { type: 'NoteReport', month: MONTH }, by(CHAIR), NOW);
    expect(verbs(cardOf(ledger, chair).actions)).toEqual([]);
    expect(verbs(cardOf(ledger).actions)).toEqual(['report.note']);
  });

  it('is grey where there is no data, never green', () => {
    const { state } = aLedgerOf(...aRoster());
    const text = allText(currentStatusCard(aScene(state)));
    expect(text.match(/○ \nGrå/g)).toHaveLength(3);
    expect(text).not.toContain('Grøn');
    expect(text).toContain('Ingen data');
  });

  it('cannot be noted before it is issued', () => {
    const { state } = aLedgerOf(...aRoster());
    const card = currentStatusCard(aScene(state));
    expect(partsOfType(card, 'Action.Execute')).toEqual([]);
    expect(allText(card)).toContain('kan ikke tages til efterretning');
  });

  it('says the same in English', () => {
    const text = allText(cardOf(issued(), { kind: 'leadershipChannel' }, 'en'));
    expect(text).toContain('Monthly status for November 2026');
    expect(text).toContain('● \nYellow');
    expect(text).toContain('It is not an approval.');
  });
});
