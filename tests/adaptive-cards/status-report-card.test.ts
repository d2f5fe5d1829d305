import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../bot/cards/delivery/card-for-delivery';
import { currentStatusCard } from '../../bot/cards/status/report-card';
import { deliveriesFor } from '../../domain/delivery/deliveries-for';
import { deliveryOf, type Recipient } from '../../domain/delivery/delivery';
import { DECISION, aVote, completionLogged, courseAdded, submitted } from '../support/builders';
import { allText, partsOfType } from '../support/card-parts';
import { NOW } from '../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../support/ledger';
import { aRoster, bodyIds, CHAIR, COORDINATOR, member } from '../support/people';
import { aScene } from '../support/scenes';
import { SECTION_WORDS } from '../../words/status/section-words';
import { SECTIONS } from '../../domain/status/section';
import { indicatorRecorded } from '../support/indicator-facts';
import { inDays } from '../support/instants';

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
    expect(text).toContain('Status pr. 2. november 2026');
    expect(text).toContain('2 af 5 medlemmer har taget mindst ét kursus (40 %).');
    expect(text).toContain('Sager, der venter på svar\n1');
    expect(text).toContain('Uddannelse · \nGul');
    expect(text).toContain('Samlet · \nRød\n · 7 områder er ikke vurderet');
    expect(text).toContain('I øvrigt: 1 gult · 1 grønt · 7 ikke vurderede.');
    expect(text).toContain('Svar på D-2026-001');
    expect(text).toContain(`til og med post ${String(basis.seq)}, fingeraftryk ${basis.hash.slice(0, 12)}.`);
  });

  it('says how old the data is and where each demand comes from', () => {
    const text = allText(cardOf(issued()).body);
    expect(text).toContain('Data fra 1. oktober 2026 (32 dage gamle ved opgørelsen)');
    expect(text).toContain('Vejledning (brochuren »Sammen om NIS2«)');
    expect(text).toContain('Lov · NIS 2-loven § 7, stk. 2');
    // Nothing is recorded, so nothing is said to be local policy.
    expect(text).toContain('Appens standard · grænse: 30 dage (appens standard)');
    expect(text).not.toContain('Lokal politik');
  });

  it('says that taking it to efterretning is a receipt and no approval, and names who has', () => {
    const ledger = issued();
    expect(allText(cardOf(ledger))).toContain('Ingen har taget status til efterretning endnu.');
    ask(ledger, { type: 'NoteReport', month: MONTH, version: 1 }, by(CHAIR), NOW);
    const text = allText(cardOf(ledger));
    expect(text).toContain('Mette Holm: \n2. november 2026 kl. 10.00');
    expect(text).toContain('Det er ikke en godkendelse.');
  });

  it('keeps the button in the channel, and takes it from a personal card once it is pressed', () => {
    const ledger = issued();
    const verbs = (card: unknown) => partsOfType(card, 'Action.Execute').map((one) => one['verb']);
    const chair: Recipient = { kind: 'person', personId: CHAIR };
    expect(verbs(cardOf(ledger, chair).actions)).toEqual(['report.note', 'report.requestFollowUp']);
    ask(ledger, { type: 'NoteReport', month: MONTH, version: 1 }, by(CHAIR), NOW);
    expect(verbs(cardOf(ledger, chair).actions)).toEqual(['report.requestFollowUp']);
    expect(verbs(cardOf(ledger).actions)).toEqual(['report.note', 'report.requestFollowUp']);
  });

  it('is grey where there is no data, never green', () => {
    const { state } = aLedgerOf(...aRoster());
    const text = allText(currentStatusCard(aScene(state)));
    const grey = SECTIONS.filter((one) => one !== 'followUps' && one !== 'measures').map(
      (one) => SECTION_WORDS[one].da,
    );
    for (const section of grey) expect(text).toContain(`${section}\n○ \nGrå (ikke vurderet)`);
    // That no measure is approved is known: the ledger is where approvals are.
    expect(text).toContain('Samlet · \nRød\n · 10 områder er ikke vurderet');
    // Nobody has asked for a follow-up, so none is left undone: that is known, and not missing.
    expect(text.split('\n').filter((line) => line === 'Grøn')).toHaveLength(1);
    expect(text).toContain('Ingen data');
  });

  it('cannot be noted before it is issued', () => {
    const { state } = aLedgerOf(...aRoster());
    const card = currentStatusCard(aScene(state));
    expect(partsOfType(card, 'Action.Execute')).toEqual([]);
    expect(allText(card)).toContain('kan ikke tages til efterretning');
  });

  it('says that nobody has looked at one that the clock sent, and nothing of the kind of one that was released', () => {
    const unreviewed = 'Ikke gennemgået af en koordinator';
    expect(allText(cardOf(issued()).body)).toContain(unreviewed);
    const ledger = aLedgerOf(...aRoster());
    ask(ledger, { type: 'IssueReport', month: MONTH }, by(COORDINATOR), NOW);
    expect(allText(cardOf(ledger).body)).not.toContain(unreviewed);
  });

  it('shows the coordinator’s words, the decision that is asked for, and a colour set by hand with its reason', () => {
    const ledger = aLedgerOf(
      ...aRoster(),
      submitted(),
      indicatorRecorded('incidents', { responsible: member(3) }),
    );
    const text = 'To hændelser *uden* skade.';
    ask(ledger, { type: 'WriteAssessment', month: MONTH, text, wish: DECISION }, by(COORDINATOR), NOW);
    const override = { type: 'OverrideLight', month: MONTH, section: 'suppliers', colour: 'red' } as const;
    ask(ledger, { ...override, reason: 'Aftalen er opsagt' }, by(COORDINATOR), NOW);
    ask(ledger, { type: 'IssueReport', month: MONTH }, by(COORDINATOR), NOW);
    const card = cardOf(ledger);
    const shown = allText(card.body);
    expect(shown).toContain(text);
    expect(shown).toContain(`Koordinator Camilla Nørby: \n${text}`);
    expect(shown).toContain('Ansvarlig: \nJonas Friis');
    expect(shown).toContain(`Ønsket beslutning: \n${DECISION} venter på svar.`);
    const front = allText(card.body.filter((one) => one.type !== 'Container'));
    expect(front).toContain('Leverandørtilsyn · \nRød\n · sat manuelt af Camilla Nørby');
    expect(front.match(/sat manuelt af/g)).toHaveLength(1);
    expect(shown).toContain(
      'Farven er sat manuelt af Camilla Nørby. Beregnet farve: grå (ikke vurderet): \nAftalen er opsagt',
    );
    const links = partsOfType(card.actions, 'Action.OpenUrl').map((one) => String(one['title']));
    expect(links).toContain(`Se ${DECISION}`);
  });

  it('asks no longer for a decision once it is taken, but says what came of it', () => {
    const ledger = aLedgerOf(...aRoster(3), submitted());
    const words = { type: 'WriteAssessment', month: MONTH, text: 'Tag stilling.', wish: DECISION } as const;
    ask(ledger, words, by(COORDINATOR), NOW);
    ask(ledger, { type: 'IssueReport', month: MONTH }, by(COORDINATOR), NOW);
    expect(allText(cardOf(ledger).body)).toContain(`${DECISION} venter på svar.`);
    const before = ledger.entries.length;
    for (const one of bodyIds(2)) ask(ledger, aVote(), by(one), NOW);
    const shown = allText(cardOf(ledger).body);
    expect(shown).not.toContain(`${DECISION} venter på svar.`);
    expect(shown).toContain(`Ønsket beslutning: \n${DECISION} er afgjort: Godkendt.`);
    // The card in the channel is brought up to date by what settled the decision.
    const ids = ledger.entries
      .slice(before)
      .flatMap((one) => deliveriesFor(one, ledger.state))
      .map(({ id }) => id);
    expect(ids).toContain('status/2026-11/channel');
  });

  it('says whether it is better or worse than the status before, and why: what was not known is neither', () => {
    const ledger = aLedgerOf(...aRoster(), submitted(), courseAdded(), completionLogged());
    ask(ledger, { type: 'IssueReport', month: MONTH }, by(COORDINATOR), NOW);
    const later = inDays(35);
    const incidents = { incidents: 3, notifiedLate: 1 };
    const figures = {
      topic: 'incidents',
      asOf: later.slice(0, 10),
      source: 'Log',
      responsible: null,
    } as const;
    ask(
      ledger,
      { type: 'RecordIndicators', indicators: [{ ...figures, figures: incidents }] },
      by(COORDINATOR),
      later,
    );
    ask(ledger, { type: 'IssueReport', month: '2026-12' }, by(COORDINATOR), later);
    const subject = { kind: 'report', month: '2026-12' } as const;
    const card = cardForDelivery(deliveryOf(subject, { kind: 'leadershipChannel' }), aScene(ledger.state));
    expect(allText(card.body)).toContain(
      'Værre end sidste status: Beslutninger fra gul til rød og Frister og årshjul fra gul til rød. Nu vurderet: Hændelser (rød).',
    );
  });

  it('says of a correction what was corrected, and of a late one that it is late', () => {
    const ledger = aLedgerOf(...aRoster());
    ask(ledger, { type: 'IssueReport', month: MONTH }, by(COORDINATOR), inDays(40));
    expect(allText(cardOf(ledger).body)).toContain('Udsendt for sent.');
    const correction = 'Et kursus manglede';
    ask(ledger, { type: 'CorrectReport', month: MONTH, correction, version: 2 }, by(COORDINATOR), inDays(41));
    expect(allText(cardOf(ledger).body)).toContain('Udgave 2. Rettet: \nEt kursus manglede');
  });

  it('says the same in English', () => {
    const text = allText(cardOf(issued(), { kind: 'leadershipChannel' }, 'en'));
    expect(text).toContain('Status as of 2 November 2026');
    expect(text).toContain('Training · \nYellow');
    expect(text).toContain('It is not an approval.');
  });
});
