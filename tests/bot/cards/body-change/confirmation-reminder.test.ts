import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { deliveryOf } from '../../../../domain/delivery/delivery';
import type { PersonId } from '../../../../domain/access/role';
import { DECISION, shown, submitted } from '../../../support/builders';
import { NOW, TODAY, inDays } from '../../../support/instants';
import { aLedgerOf, ask, by, happened } from '../../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, SECRETARY, aRoster, member } from '../../../support/people';
import { aScene } from '../../../support/scenes';
import { UNSAID } from '../../../support/meeting-facts';

/** What somebody is sent ten days after a coordinator has proposed another decision model. */
function sent(personId: PersonId, settled?: 'ConfirmChange' | 'WithdrawChange'): string {
  const ledger = aLedgerOf(...aRoster(3), submitted());
  const model = { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' } as const;
  ask(ledger, { type: 'SetDecisionModel', model }, by(COORDINATOR), NOW);
  if (settled !== undefined) {
    const who = settled === 'ConfirmChange' ? CHAIR : COORDINATOR;
    ask(ledger, { type: settled, changeId: 'C-001' }, by(who), inDays(1));
  }
  const about = { matter: 'bodyChange', matterId: 'C-001' } as const;
  const subject = { kind: 'confirmationReminder', ...about, key: 'd7' } as const;
  const scene = aScene(ledger.state, { language: 'da', now: inDays(10) });
  return JSON.stringify(cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene));
}

describe('the reminder of a change that awaits a press', () => {
  it('has the buttons for a member, and says how long it has waited', () => {
    const card = sent(member(1));
    expect(card).toContain('Påmindelse: En ændring skal bekræftes');
    expect(card).toContain('Ændringen har ventet i 10 dage.');
    expect(card).toContain('bodyChange.confirm');
    expect(card).not.toContain('Venter på');
  });

  it('tells a coordinator whom it awaits and what can be done, and has no button to confirm', () => {
    const card = sent(COORDINATOR);
    expect(card).toContain('En ændring er ikke bekræftet endnu');
    expect(card).toContain('Venter på');
    expect(card).toContain('træk ændringen tilbage');
    expect(card).not.toContain('bodyChange.confirm');
  });

  it('says what became of it where it is settled when the card is sent, without a button', () => {
    const card = sent(member(1), 'ConfirmChange');
    expect(card).toContain('Ændringen er bekræftet');
    expect(card).not.toMatch(/Påmindelse|bodyChange\.confirm/);
    expect(sent(member(2), 'WithdrawChange')).toContain('Ændringen er trukket tilbage');
  });

  it('tells nobody else anything of it', () => {
    expect(sent(DIRECTOR)).not.toMatch(/Beslutningsmodel|bodyChange\.confirm/);
  });
});

describe('the reminder of a meeting whose record awaits a press', () => {
  const meetingId = 'M-2026-001';
  const history = (...confirmed: readonly PersonId[]) =>
    aLedgerOf(
      ...aRoster(3),
      submitted(),
      { type: 'MeetingPlanned', data: { ...UNSAID, meetingId, on: TODAY, items: [DECISION] } },
      happened(
        {
          type: 'MeetingRecorded',
          data: {
            meetingId,
            recordNo: 1,
            present: [CHAIR, member(1)],
            items: [{ ...shown(), decided: 'approve', note: '' }],
          },
        },
        NOW,
      ),
      ...confirmed.map((personId) => ({
        type: 'MeetingConfirmed' as const,
        data: { meetingId, recordNo: 1, personId, answers: [] },
      })),
    );
  const card = (personId: PersonId, ...confirmed: readonly PersonId[]) => {
    const subject = {
      kind: 'confirmationReminder',
      matter: 'meeting',
      matterId: meetingId,
      key: 'r1-d7',
    } as const;
    const scene = aScene(history(...confirmed).state, { language: 'da', now: inDays(10) });
    return JSON.stringify(cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene));
  };

  it('has the form for one who was there, and says how long it has waited', () => {
    expect(card(member(1))).toContain('Påmindelse: Bekræft dine svar fra mødet');
    expect(card(member(1))).toContain('Mødet har ventet i 10 dage.');
    expect(card(member(1))).toContain('meeting.confirm');
  });

  it('tells those who keep the meetings whom it awaits, and has no button to confirm', () => {
    for (const who of [COORDINATOR, SECRETARY]) {
      expect(card(who)).toContain('Svarene fra et møde er ikke bekræftet af alle endnu');
      expect(card(who)).toContain('Venter på');
      expect(card(who)).not.toContain('meeting.confirm');
    }
  });

  it('says what became of it where it is confirmed when the card is sent, and tells nobody else whom it awaits', () => {
    expect(card(member(1), CHAIR, member(1))).toContain('Dine svar fra mødet er registreret');
    expect(card(COORDINATOR, CHAIR, member(1))).toContain('2 af 2 deltagere har bekræftet.');
    expect(card(DIRECTOR)).not.toMatch(/Venter på|meeting\.confirm/);
  });
});
