import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../bot/cards/delivery/card-for-delivery';
import { DEFAULT_POLICY } from '../../domain/decision/policy';
import { KINDS, type DecisionContent } from '../../domain/decision/content';
import { deliveryOf, type Notice, type Recipient } from '../../domain/delivery/delivery';
import { aCondition, aDecisionContent, anAction, DECISION, EVERY_KIND, submitted } from '../support/builders';
import { answers, approvesOnCondition, declares, does, open, theDecision } from '../support/card-cases';
import { allText, partsOfType } from '../support/card-parts';
import { inDays, NOW } from '../support/instants';
import { aLedgerOf, ask, by, type TestLedger } from '../support/ledger';
import { longestContent } from '../support/longest-case';
import {
  aRoster,
  asSetUp,
  bodyIds,
  CHAIR,
  COORDINATOR,
  delegated,
  DIRECTOR,
  ended,
  mandated,
  member,
  SECRETARY,
} from '../support/people';
import { aScene, PEOPLE } from '../support/scenes';

const CHANNEL: Recipient = { kind: 'leadershipChannel' };
const personal = (personId: string): Recipient => ({ kind: 'person', personId });

/** The card about the newest version, or about an earlier one. */
const cardOf = (ledger: TestLedger, recipient: Recipient, { version = 0, now = NOW } = {}) =>
  cardForDelivery(
    deliveryOf(
      { kind: 'decision', decisionId: DECISION, version: version || theDecision(ledger).version },
      recipient,
    ),
    aScene(ledger.state, { now }),
  );
const noticeOf = (ledger: TestLedger, notice: Notice, recipient: Recipient, key = 'once') =>
  cardForDelivery(
    deliveryOf({ kind: 'notice', decisionId: DECISION, notice, key }, recipient),
    aScene(ledger.state),
  );

const buttons = (card: { body: unknown; actions?: unknown }) =>
  partsOfType([card.body, card.actions], 'Action.Execute').map((one) => one['verb']);
const EVERY_BUTTON = [
  'decision.approve',
  'decision.approveWithConditions',
  'decision.reject',
  'decision.return',
  'decision.postpone',
  'decision.declareConflict',
];
const approvedBy = (ledger: TestLedger) => {
  for (const one of bodyIds(3)) answers(ledger, one, 'approve');
};

describe('the card that asks a member for an answer', () => {
  it.each(KINDS)('tells what it means for citizens before what is asked, for %s', (kind) => {
    const text = allText(cardOf(open(EVERY_KIND[kind]), personal(CHAIR)).body);
    // First on the screen that everybody sees, then behind the press, where the case is in plain words too.
    const places = ['KONSEKVENS', 'INDSTILLING', 'medicinlister'].map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.lastIndexOf('KONSEKVENS')).toBeLessThan(text.lastIndexOf('INDSTILLING'));
    expect(text.includes('Risiko før og efter')).toBe(kind === 'riskAcceptance' || kind === 'treatmentPlan');
  });

  it('shows the risk before and after in the words of its scale, marked as the app’s own where the municipality has set none', () => {
    const text = allText(cardOf(open(), personal(CHAIR)));
    expect(text).toContain('høj (15 af 25)');
    expect(text).toContain('middel (9 af 25)');
    expect(text).toContain('meget stor (5 af 5)');
    expect(text).toContain('Risikoskala 5×5: appens standard. Kommunen har ikke fastsat sin egen.');
  });

  it('calls it the municipality’s risk appetite only where the municipality has decided one', () => {
    const set = asSetUp({ type: 'DecisionPolicySet', data: { version: 1, policy: DEFAULT_POLICY } });
    const byDefault = allText(cardOf(open(), personal(CHAIR)));
    const byOwn = allText(cardOf(open(aDecisionContent({ scaleVersion: 1 }), set), personal(CHAIR)));
    expect(byDefault).toContain('Restrisikoen ligger inden for appens standard for risikovillighed.');
    expect(byDefault).not.toContain('kommunens risikovillighed');
    expect(byOwn).toContain('Restrisikoen ligger inden for kommunens risikovillighed.');
    expect(byOwn).not.toContain('appens standard for risikovillighed');
  });

  it('shows how many days old a deficiency is', () => {
    expect(allText(cardOf(open(EVERY_KIND.correctiveApproval), personal(CHAIR)))).toContain('7 dage');
  });

  it('names who carries a measure out where that is none of the known ones', () => {
    const { measureApproval } = EVERY_KIND;
    const of = (changes: Partial<(typeof measureApproval.measures)[number]>) => {
      const measures = measureApproval.measures.map((one) => ({ ...one, ...changes }));
      return allText(cardOf(open({ ...measureApproval, measures }), personal(CHAIR)));
    };
    expect(of({ performer: 'other', performerName: 'Hosting A/S' })).toContain('udføres af Hosting A/S');
    // What was put forward before the name was asked for says what it said.
    expect(of({ performer: 'other' })).toContain('udføres af en anden');
    expect(of({ performerName: 'Hosting A/S' })).toContain('udføres af kommunen selv');
  });

  it('has every button, each with its fields, and the deep link beside them', () => {
    const card = cardOf(open(), personal(CHAIR));
    expect(buttons(card)).toEqual(EVERY_BUTTON);
    expect(card.actions?.map((action) => action.title)).toEqual(['Vis hele sagen', 'Læs bilaget']);
    const owners = partsOfType(card, 'Input.ChoiceSet')[0]!['choices'] as { title: string; value: string }[];
    expect(owners.map((one) => one.value)).toContain(member(1));
  });

  it('leads to the page of the case where it has no annex, and to its annexes where it has', () => {
    const urls = (content: DecisionContent) =>
      partsOfType(cardOf(open(content), personal(CHAIR)).actions, 'Action.OpenUrl').map(({ url }) => url);
    expect(urls(aDecisionContent({ annexes: [] }))).toEqual([
      'https://tilsyn.eksempel.dk/tab/beslutninger/D-2026-001',
    ]);
    expect(urls(aDecisionContent())).toEqual([
      'https://tilsyn.eksempel.dk/tab/beslutninger/D-2026-001/bilag',
    ]);
  });

  it('names the price in the words of the case, and says nothing of one that is not named', () => {
    const text = (plainWords: string[]) =>
      allText(cardOf(open(aDecisionContent({ plainWords })), personal(CHAIR)));
    expect(text(['Vi er sårbare.', 'Det koster 310.000 kr. det første år.'])).toContain(
      'Pris: \nDet koster 310.000 kr. det første år.',
    );
    expect(text(['Vi er sårbare.'])).not.toContain('Pris: ');
  });

  it('says of every text that it has no room for that it is cut, and where the rest is', () => {
    const ledger = aLedgerOf(...aRoster(), submitted(longestContent()));
    const text = allText(cardOf(ledger, personal(CHAIR)));
    const cuts = text.split('\n').filter((line) => line.includes('… ('));
    expect(cuts.some((line) => line.includes('… (forkortet)'))).toBe(true);
    expect(cuts.some((line) => line.includes('… (forkortet, resten er i fanen)'))).toBe(true);
    // The names of people may be cut with a mere ellipsis; what is decided on may not.
    const silent = text.split('\n').filter((line) => /…(?! \()/.test(line));
    expect(silent.filter((line) => line !== 'Andet svar …' && !/^… og \d+/.test(line))).toEqual([]);
  });

  it('sends back only what was shown, which answer it is and for whom, never who', () => {
    const [approve] = partsOfType(cardOf(open(), personal(CHAIR)).body, 'Action.Execute');
    const { version, contentHash } = theDecision(open());
    expect(approve!['data']).toEqual({
      decisionId: DECISION,
      version,
      contentHash,
      language: 'da',
      answerNo: 1,
      onBehalfOf: null,
    });
  });

  it('says by which rule it is decided, and warns without blocking when no course is registered', () => {
    const chair = cardOf(open(), personal(CHAIR));
    expect(allText(chair)).toContain('når mere end halvdelen af ledelsesorganet svarer det samme');
    expect(allText(chair)).not.toContain('ikke registreret et kursus');
    const untrained = cardOf(open(), personal(member(3)));
    expect(allText(untrained)).toContain('Der er ikke registreret et kursus for dig. Du kan godt svare.');
    expect(buttons(untrained)).toEqual(EVERY_BUTTON);
  });

  it('calls a case without a case number provisional, and says when the day has passed', () => {
    const card = cardOf(open(aDecisionContent({ caseNumber: null })), personal(CHAIR), { now: inDays(30) });
    expect(allText(card)).toContain('foreløbig');
    expect(allText(card)).toContain('Svarfristen var den 16. november 2026.');
  });

  it('shows an erased person as such', () => {
    const people = new Map([...PEOPLE].filter(([id]) => id !== COORDINATOR));
    const card = cardForDelivery(
      deliveryOf({ kind: 'decision', decisionId: DECISION, version: 1 }, personal(CHAIR)),
      aScene(open().state, { people }),
    );
    expect(allText(card)).toContain('Slettet person');
  });
});

describe('an answer that no longer counts', () => {
  const changed = () => {
    const ledger = open();
    answers(ledger, CHAIR, 'approve', { at: inDays(-1) });
    approvesOnCondition(ledger, member(1));
    return ledger;
  };

  it('is said to be so, with the new condition, and is renewed with one press', () => {
    const card = cardOf(changed(), personal(CHAIR));
    const text = allText(card);
    expect(text).toContain('Sagen er ændret, siden du svarede');
    expect(text).toContain(
      'Nyt vilkår V1: \nNødlister er afprøvet (Lars Østergaard, senest 1. december 2026)',
    );
    const [renew] = partsOfType(card.body, 'Action.Execute');
    expect(renew).toMatchObject({ title: 'Godkend igen', data: { version: 2, answerNo: 2 } });
  });

  it('leaves the earlier card with nothing but the word that there is a newer one', () => {
    for (const recipient of [personal(CHAIR), personal(member(1)), CHANNEL]) {
      const card = cardOf(changed(), recipient, { version: 1 });
      expect(allText(card)).toContain('Der er en nyere udgave af sagen');
      expect(buttons(card)).toEqual([]);
    }
  });

  it('takes one line of the chat when it is an earlier card, and opens the case when it is pressed', () => {
    const card = cardOf(changed(), personal(CHAIR), { version: 1 });
    expect(partsOfType(card.body, 'TextBlock').map(({ text }) => text)).toEqual([
      'D-2026-001: Der er en nyere udgave af sagen (udgave 2).',
    ]);
    expect(partsOfType(card.body, 'Action.OpenUrl')).toHaveLength(1);
  });

  it('does not call the one who added the condition stale', () => {
    expect(allText(cardOf(changed(), personal(member(1))))).toContain(
      'Dit svar er registreret: godkendt med vilkår',
    );
  });
});

describe('the card of a member who has answered', () => {
  it('says what was recorded and when, who is missing by name, and lets the answer be changed', () => {
    const ledger = open();
    answers(ledger, member(1), 'return');
    const card = cardOf(ledger, personal(member(1)));
    const text = allText(card);
    expect(text).toContain('Dit svar: Sendt tilbage · 2. november 2026 kl. 10.00');
    for (const one of [CHAIR, member(2), member(3), member(4)]) expect(text).toContain(PEOPLE.get(one)!.name);
    expect(card.actions?.map((one) => one.title)).toEqual(['Ændr svaret', 'Åbn sagen']);
    const hidden = partsOfType(card.body, 'Container').find((one) => one['isVisible'] === false);
    expect(partsOfType(hidden, 'Action.Execute')[0]).toMatchObject({
      verb: 'decision.approve',
      data: { answerNo: 2 },
    });
    expect(buttons(card)).toEqual(EVERY_BUTTON);
  });

  it('names the next case that waits for the reader, most urgent first, and nothing when none does', () => {
    const ledger = aLedgerOf(
      ...aRoster(),
      submitted(),
      submitted(aDecisionContent({ title: 'Senere', answerBy: '2026-12-20' }), 'D-2026-002'),
      submitted(aDecisionContent({ title: 'Snart', answerBy: '2026-11-20' }), 'D-2026-003'),
    );
    expect(allText(cardOf(ledger, personal(CHAIR)))).not.toContain('Næste sag');
    answers(ledger, CHAIR, 'approve');
    const card = cardOf(ledger, personal(CHAIR));
    expect(allText(card)).toContain('Næste sag, der venter på dig: \nSnart');
    expect(partsOfType(card.body, 'Action.Execute')[0]).toMatchObject({
      title: 'Vis næste sag',
      verb: 'decision.showNext',
      data: { decisionId: DECISION, nextId: 'D-2026-003' },
    });
    for (const one of [member(1), member(2)]) answers(ledger, one, 'approve');
    expect(allText(cardOf(ledger, personal(CHAIR)))).toContain('Næste sag, der venter på dig: \nSnart');
    // A card of a case that was settled on another day is a record, and says nothing of what waits.
    expect(allText(cardOf(ledger, personal(CHAIR), { now: inDays(2) }))).not.toContain('Næste sag');
    expect(allText(cardOf(open(), personal(COORDINATOR)))).not.toContain('Næste sag');
  });

  it('becomes the settled case when the rule is met, with dissent marked and nothing to press', () => {
    const ledger = open();
    answers(ledger, member(4), 'reject');
    approvedBy(ledger);
    const card = cardOf(ledger, personal(CHAIR));
    expect(allText(card)).toContain('Sagen er afgjort: godkendt');
    expect(allText(card)).toContain('Godkendt af 3, afvist af 1.');
    expect(allText(card)).toContain('Særstandpunkt: \nPlanen mangler en frist');
    expect(buttons(card)).toEqual([]);
    expect(allText(cardOf(ledger, personal(member(3))))).toContain('Sagen blev behandlet, før du svarede.');
  });
});

describe('how a decision stands', () => {
  const withdraws = { type: 'WithdrawDecision', decisionId: DECISION, reason: 'Ikke aktuel' } as const;
  const delays = {
    type: 'ReportAction',
    decisionId: DECISION,
    actionId: 'H1',
    report: { kind: 'delayed', newDueOn: '2027-02-01', reason: 'Leverandøren er forsinket' },
  } as const;
  const revokes = {
    type: 'RevokeDecision',
    decisionId: DECISION,
    reason: 'Bristet',
    revoker: { name: 'Mette Holm', title: 'Kommunaldirektør' },
  } as const;
  const onCondition = aDecisionContent({ conditions: [aCondition({ dueOn: '2026-11-20' })] });

  it.each([
    { says: 'Sagen er sendt tilbage', settle: 'return' },
    { says: 'Sagen er udsat', settle: 'postpone' },
    { says: 'ikke godkendt', settle: 'reject' },
  ] as const)('"$says" stands on every card, without buttons', ({ says, settle }) => {
    const ledger = open();
    for (const one of bodyIds(3)) answers(ledger, one, settle);
    for (const recipient of [CHANNEL, personal(CHAIR), personal(member(4))]) {
      expect(allText(cardOf(ledger, recipient))).toContain(says);
      expect(buttons(cardOf(ledger, recipient))).toEqual([]);
    }
    if (settle === 'postpone')
      expect(allText(cardOf(ledger, personal(CHAIR)))).toContain('Udsat til den 14. december 2026.');
  });

  it.each([
    { says: 'godkendt med vilkår', item: onCondition, later: NOW },
    { says: 'bortfaldet', item: onCondition, later: inDays(30) },
    { says: 'udløbet', item: aDecisionContent(), later: inDays(400) },
  ])('"$says" follows from the dates alone', ({ says, item, later }) => {
    const ledger = open(item);
    approvedBy(ledger);
    for (const recipient of [CHANNEL, personal(CHAIR)])
      expect(allText(cardOf(ledger, recipient, { now: later }))).toContain(says);
  });

  it('names who took it back and why to those who may see it, and to nobody in the channel', () => {
    const ledger = open();
    approvedBy(ledger);
    does(ledger, CHAIR, revokes);
    const text = allText(noticeOf(ledger, 'revoked', personal(member(1))));
    expect(text).toContain('Af Mette Holm den 2. november 2026 kl. 10.00');
    expect(text).toContain('Begrundelse: \nBristet');
    const neutral = allText([noticeOf(ledger, 'revoked', CHANNEL), cardOf(ledger, CHANNEL)]);
    expect(neutral).toContain('tilbagekaldt');
    expect(neutral).not.toMatch(/Mette Holm|Bristet/);
  });

  it('says which step is delayed and to when', () => {
    const ledger = open(aDecisionContent({ actions: [anAction()] }));
    approvedBy(ledger);
    does(ledger, COORDINATOR, delays);
    const text = allText(noticeOf(ledger, 'stale', personal(CHAIR), 'v1'));
    expect(text).toContain('Ny frist: 1. februar 2027.');
    expect(text).toContain('Leverandøren er forsinket');
  });

  it('says that a withdrawn case needs no answer', () => {
    const ledger = open();
    does(ledger, COORDINATOR, withdraws);
    expect(allText(cardOf(ledger, personal(CHAIR)))).toContain('Begrundelse: \nIkke aktuel');
    expect(buttons(cardOf(ledger, personal(CHAIR)))).toEqual([]);
  });
});

describe('a reminder', () => {
  it('has the buttons while the answer is missing, and shows the record when it came too late', () => {
    const ledger = open();
    const asked = noticeOf(ledger, 'reminder', personal(CHAIR), 'v1-d3');
    expect(allText(asked)).toContain('Påmindelse: Sagen venter på dit svar');
    expect(buttons(asked)).toEqual(EVERY_BUTTON);
    answers(ledger, CHAIR, 'approve');
    const late = noticeOf(ledger, 'reminder', personal(CHAIR), 'v1-d3');
    expect(allText(late)).not.toContain('Påmindelse');
    expect(allText(late)).toContain('Dit svar er registreret');
  });

  it('to the chair names those who have not answered, and only counts are told elsewhere', () => {
    const ledger = open();
    answers(ledger, CHAIR, 'approve');
    expect(allText(noticeOf(ledger, 'escalation', personal(CHAIR), 'v1'))).toContain('Jonas Friis');
    expect(allText(noticeOf(ledger, 'escalation', CHANNEL, 'v1'))).not.toContain('Jonas Friis');
  });
});

describe('a conflict of interest', () => {
  const declared = () => {
    const ledger = open();
    declares(ledger, member(2));
    return ledger;
  };

  it('is put to each of the others with its ground, and not to the one concerned', () => {
    const card = cardOf(declared(), personal(CHAIR));
    expect(allText(card)).toContain('Er Kirsten Bæk Sørensen inhabil?');
    expect(allText(card)).toContain('Jeg sidder i bestyrelsen for leverandøren');
    expect(buttons(card).filter((verb) => verb === 'decision.settleConflict')).toHaveLength(2);
    const own = cardOf(declared(), personal(member(2)));
    expect(allText(own)).toContain('Du har meldt dig inhabil.');
    expect(buttons(own)).toEqual([]);
  });

  it('is not shown to the channel', () => {
    expect(allText(cardOf(declared(), CHANNEL))).not.toMatch(/inhabil|Kirsten|bestyrelsen/);
  });
});

describe('a deputy', () => {
  const asked = () => open(undefined, mandated(DIRECTOR, member(4)));

  it('is asked on behalf of the member, and the answer shows both names', () => {
    const ledger = asked();
    const card = cardOf(ledger, personal(DIRECTOR));
    expect(allText(card)).toContain('Du svarer på vegne af Pia Ravn');
    expect(partsOfType(card.body, 'Action.Execute')[0]).toMatchObject({ data: { onBehalfOf: member(4) } });
    answers(ledger, DIRECTOR, 'approve', { onBehalfOf: member(4) });
    expect(allText(cardOf(ledger, personal(CHAIR)))).toContain(
      'Henrik Ågård, Direktør for Eksempel Fælles Beredskab, på vegne af Pia Ravn',
    );
    expect(allText(cardOf(ledger, personal(DIRECTOR)))).toContain('Dit svar er registreret');
  });

  it('has nothing to answer once the member has', () => {
    const ledger = asked();
    answers(ledger, member(4), 'approve');
    expect(buttons(cardOf(ledger, personal(DIRECTOR)))).toEqual([]);
  });

  it('who is also a member is asked for the own answer first, then for the other', () => {
    const ledger = open(undefined, mandated(member(1), member(4)));
    const asksFor = () =>
      partsOfType(cardOf(ledger, personal(member(1))).body, 'Action.Execute')[0]!['data'] as object;
    expect(asksFor()).toMatchObject({ onBehalfOf: null });
    answers(ledger, member(1), 'approve');
    expect(asksFor()).toMatchObject({ onBehalfOf: member(4), answerNo: 1 });
  });
});

describe('an item that the body cannot decide as it is now', () => {
  const rule = { by: 'body', model: { kind: 'majority', quorum: 5 } } as const;
  const ledger = () =>
    aLedgerOf(
      ...aRoster(),
      submitted(aDecisionContent(), DECISION, rule),
      ended(member(3), 'member', '2026-10-31'),
    );

  it('says so and what to do, on every card about it and to whoever has answered', () => {
    const stuck = ledger();
    answers(stuck, CHAIR, 'approve');
    for (const recipient of [CHANNEL, personal(member(1)), personal(CHAIR), personal(COORDINATOR)]) {
      const text = allText(cardOf(stuck, recipient).body);
      expect(text).toContain('Sagen kan ikke afgøres, som ledelsesorganet er sammensat nu.');
      expect(text).toContain('Mindst 5 skal have svaret, og kun 4 kan.');
    }
  });

  it('says nothing of the kind while it can be decided, nor when it is settled', () => {
    const whole = aLedgerOf(...aRoster(), submitted(aDecisionContent(), DECISION, rule));
    expect(allText(cardOf(whole, personal(CHAIR)).body)).not.toContain('kan ikke afgøres');
    for (const one of bodyIds(5)) answers(whole, one, 'approve');
    expect(allText(cardOf(whole, personal(CHAIR)).body)).not.toContain('kan ikke afgøres');
  });

  it('is told to the coordinator, with the cause, until it can be decided again', () => {
    const text = allText(noticeOf(ledger(), 'undecidable', personal(COORDINATOR)).body);
    expect(text).toContain('Ingen bliver mindet om at svare.');
    expect(text).toContain('Registrér de medlemmer, der mangler');
    const whole = aLedgerOf(...aRoster(), submitted(aDecisionContent(), DECISION, rule));
    expect(allText(noticeOf(whole, 'undecidable', personal(COORDINATOR)).body)).not.toContain(
      'kan ikke afgøre',
    );
  });

  it('offers nobody conditions that nobody else could approve', () => {
    const alone = aLedgerOf(...aRoster(1), submitted(aDecisionContent({ ownerId: CHAIR })));
    expect(buttons(cardOf(alone, personal(CHAIR)))).not.toContain('decision.approveWithConditions');
    expect(buttons(cardOf(alone, personal(CHAIR)))).toContain('decision.approve');
  });
});

describe('who sees what', () => {
  it('gives a coordinator, secretary and delegate what is theirs', () => {
    for (const one of [COORDINATOR, SECRETARY]) {
      expect(allText(cardOf(open(), personal(one)))).toContain('Sagen venter på svar');
      expect(buttons(cardOf(open(), personal(one)))).toEqual([]);
    }
    const item = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DIRECTOR } as const;
    const ledger = aLedgerOf(...aRoster(), delegated(DIRECTOR), submitted(item, DECISION, rule));
    expect(allText(cardOf(ledger, personal(DIRECTOR)))).toContain(
      'Afgøres af Henrik Ågård alene efter delegation G-001',
    );
    expect(buttons(cardOf(ledger, personal(DIRECTOR)))).toContain('decision.approve');
    // A delegate who is conflicted hands the item to the body (decision 0022).
    expect(buttons(cardOf(ledger, personal(DIRECTOR)))).toContain('decision.declareConflict');
    expect(buttons(cardOf(ledger, personal(CHAIR)))).toEqual([]);
    expect(allText(cardOf(ledger, CHANNEL))).not.toContain('Henrik');
  });

  it.each([
    { who: 'a director outside the body', personId: DIRECTOR },
    { who: 'a member who has left', personId: member(3) },
  ])('gives $who the neutral card only', ({ personId }) => {
    const ledger = aLedgerOf(...aRoster(), submitted(), ended(member(3), 'member', '2026-10-31'));
    expect(cardOf(ledger, personal(personId)).body).toEqual(cardOf(ledger, CHANNEL).body);
  });

  it('tells the channel number, kind and counts, and nothing else', () => {
    const ledger = open();
    answers(ledger, CHAIR, 'approve');
    const text = allText(cardOf(ledger, CHANNEL).body);
    expect(text).toContain('D-2026-001 · Accept af risiko');
    expect(text).toContain('1 af 5 har svaret.');
    expect(text).not.toMatch(/Mette Holm|TITEL|Nødlister/);
  });
});

describe('the confirmation card of a meeting', () => {
  const met = () => {
    const ledger = open();
    ask(ledger, { type: 'PlanMeeting', on: '2026-11-01', items: [DECISION] }, by(SECRETARY), inDays(-2));
    const { version, contentHash } = theDecision(ledger);
    const noted = {
      decisionId: DECISION,
      version,
      contentHash,
      decided: 'approve',
      note: 'Alle var enige',
    } as const;
    const present = [CHAIR, member(1), member(2)];
    ask(
      ledger,
      { type: 'RecordMeeting', meetingId: 'M-2026-001', present, items: [noted] },
      by(SECRETARY),
      NOW,
    );
    return ledger;
  };
  const meetingCard = (ledger: TestLedger) =>
    cardForDelivery(
      deliveryOf({ kind: 'meeting', meetingId: 'M-2026-001', recordNo: 1 }, personal(CHAIR)),
      aScene(ledger.state),
    );

  it('shows what the secretary wrote as nobody’s vote, and presets the answer to it', () => {
    const card = meetingCard(met());
    const text = allText(card);
    expect(text).toContain('Sekretærens notat (tæller først som dit svar, når du bekræfter)');
    expect(text).toContain('Alle var enige');
    expect(text).toContain('Afventer bekræftelse');
    expect(partsOfType(card, 'Input.ChoiceSet')).toEqual([
      expect.objectContaining({ id: 'choice1', value: 'approve' }),
    ]);
    expect(buttons(card)).toEqual(['meeting.confirm']);
  });

  it('presets nothing for an item that has changed since the meeting', () => {
    const ledger = met();
    approvesOnCondition(ledger, member(3));
    const card = meetingCard(ledger);
    expect(allText(card)).toContain('Sagen er ændret siden mødet og er nu i udgave 2.');
    expect(partsOfType(card, 'Input.ChoiceSet')[0]).not.toHaveProperty('value');
  });

  it('cannot be shown in the channel', () => {
    const delivery = deliveryOf({ kind: 'meeting', meetingId: 'M-2026-001', recordNo: 1 }, CHANNEL);
    expect(() => cardForDelivery(delivery, aScene(met().state))).toThrow('personal');
  });
});
