import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../bot/card-for-delivery';
import type { Choice } from '../../domain/decision/decision';
import { deliveryOf, type Recipient } from '../../domain/delivery/delivery';
import { aDecisionContent, aVote, DECISION, submitted } from '../support/builders';
import { allText, partsOfType } from '../support/card-parts';
import { namesMissing } from '../support/every-card';
import { inDays, NOW } from '../support/instants';
import { aLedgerOf, ask, by, happened } from '../support/ledger';
import { aRoster, bodyIds, CHAIR, COORDINATOR, DIRECTOR, ended, member } from '../support/people';
import { aScene, PEOPLE } from '../support/scenes';

const subject = { kind: 'decision', decisionId: DECISION, version: 1 } as const;
const content = aDecisionContent();

const start = () => aLedgerOf(...aRoster(), happened(submitted(content), inDays(-3), COORDINATOR));
type Ledger = ReturnType<typeof start>;

const answer = (ledger: Ledger, personId: string, choice: Choice = 'approve') =>
  ask(ledger, { ...aVote({ choice }), voter: PEOPLE.get(personId)! }, by(personId), NOW);

const cardOf = ({ state }: Ledger, recipient: Recipient, scene = aScene(state)) =>
  cardForDelivery(deliveryOf(subject, recipient), scene);
const personal = (personId: string): Recipient => ({ kind: 'person', personId });
const verbs = (card: unknown) => partsOfType(card, 'Action.Execute').map((action) => action['verb']);
const CHANNEL: Recipient = { kind: 'leadershipChannel' };

describe('the card that asks a member for an answer', () => {
  it('tells what it means for citizens before the risk, and the risk before what is asked', () => {
    const text = allText(cardOf(start(), personal(CHAIR)).body);
    const order = ['Besøg kan falde ud', 'medicinlister', '(5 af 5)', '(3 af 5)', 'Det indstilles'];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('offers to approve at once, and to reject or send back with a reason', () => {
    const card = cardOf(start(), personal(CHAIR));
    expect(card.actions?.map((action) => action.title)).toEqual([
      'Godkend',
      'Afvis',
      'Send tilbage',
      'Læs sag og rapport i fanen',
    ]);
    expect(verbs(card.actions)).toEqual(['decision.approve', 'decision.reject', 'decision.return']);
    expect(partsOfType(card, 'Input.Text').map((input) => input['id'])).toEqual([
      'rejectReason',
      'returnReason',
    ]);
  });

  it('sends back only which case and which text was shown, never who', () => {
    for (const action of partsOfType(cardOf(start(), personal(CHAIR)), 'Action.Execute')) {
      expect(Object.keys(action['data'] as object).sort()).toEqual([
        'contentHash',
        'decisionId',
        'language',
        'version',
      ]);
    }
  });

  it('names those who have answered, and the first twelve characters of the content’s hash', () => {
    const ledger = start();
    answer(ledger, CHAIR);
    const text = allText(cardOf(ledger, personal(member(1))));
    expect(text).toContain('Mette Holm, Kommunaldirektør: \nGodkendt 2. november 2026 kl. 10.00');
    expect(text).toContain(`fingeraftryk ${ledger.state.decisions.get(DECISION)!.contentHash.slice(0, 12)}.`);
  });

  it('says when the day to answer has passed', () => {
    const { state } = start();
    const late = cardForDelivery(deliveryOf(subject, personal(CHAIR)), aScene(state, { now: inDays(30) }));
    expect(allText(late)).toContain('Svarfristen var 16. november 2026.');
  });

  it('calls a case without a case number provisional', () => {
    const item = aDecisionContent({ caseNumber: null });
    const ledger = aLedgerOf(...aRoster(), submitted(item));
    expect(allText(cardOf(ledger, personal(CHAIR)))).toContain('foreløbig');
  });

  it('shows an erased person as such', () => {
    const { state } = start();
    const people = new Map([...PEOPLE].filter(([id]) => id !== COORDINATOR));
    const card = cardForDelivery(deliveryOf(subject, personal(CHAIR)), aScene(state, { people }));
    expect(allText(card)).toContain('Slettet person');
  });
});

describe('the card of a member who has answered', () => {
  it('says what was recorded and when, on which version, and who is missing by name', () => {
    const ledger = start();
    answer(ledger, member(1), 'return');
    const card = cardOf(ledger, personal(member(1)));
    const text = allText(card);
    expect(text).toContain('Dit svar er registreret');
    expect(text).toContain('Dit svar: Sendt tilbage, 2. november 2026 kl. 10.00.');
    expect(text).toContain('Udgave 1 af sagen');
    for (const name of namesMissing(ledger.state)) expect(text).toContain(name);
    expect(verbs(card.actions)).toEqual([]);
  });

  it('becomes the concluded case when the rule is met', () => {
    const ledger = start();
    for (const one of bodyIds(3)) answer(ledger, one);
    const text = allText(cardOf(ledger, personal(CHAIR)));
    expect(text).toContain('Sagen er afgjort: godkendt');
    expect(text).toContain('Godkendt af 3, afvist af 0, sendt tilbage af 0.');
    expect(text).not.toContain('Mangler at svare');
  });

  it('tells a member who was too late that nothing more is needed', () => {
    const ledger = start();
    for (const one of bodyIds(3)) answer(ledger, one);
    const card = cardOf(ledger, personal(member(4)));
    expect(allText(card)).toContain('Sagen blev afgjort, før du svarede.');
    expect(verbs(card)).toEqual([]);
  });
});

describe('who sees what', () => {
  it('gives a coordinator the record without buttons', () => {
    const card = cardOf(start(), personal(COORDINATOR));
    expect(allText(card)).toContain('Sagen venter på ledelsesorganets svar');
    expect(verbs(card.actions)).toEqual([]);
  });

  it.each([
    { who: 'a director outside the body', personId: DIRECTOR },
    { who: 'a member who has left', personId: member(3) },
  ])('gives $who the neutral card only', ({ personId }) => {
    const ledger = aLedgerOf(...aRoster(), submitted(content), ended(member(3), 'member', '2026-10-31'));
    expect(cardOf(ledger, personal(personId)).body).toEqual(cardOf(ledger, CHANNEL).body);
  });

  it('tells the channel numbers and the outcome, and nothing else', () => {
    const ledger = start();
    answer(ledger, CHAIR);
    expect(allText(cardOf(ledger, CHANNEL).body)).toContain('1 af 5 har svaret.');
    for (const one of [member(1), member(2)]) answer(ledger, one);
    const text = allText(cardOf(ledger, CHANNEL));
    expect(text).toContain('Sagen er afgjort: godkendt');
    expect(text).toContain('D-2026-001 · Accept af risiko');
    expect(text).not.toContain(content.title);
    expect(text).not.toContain('Mette Holm');
  });
});
