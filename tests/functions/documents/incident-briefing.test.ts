import { describe, expect, it } from '@jest/globals';
import { INCIDENT_MOST } from '../../../domain/incident/incident-limits';
import type { IncidentView } from '../../../contracts/incident/incident';
import { incidentBriefing } from '../../../functions/documents/incident/incident-briefing';
import { writePdf } from '../../../functions/documents/pdf/write-pdf';
import { LANGUAGES } from '../../../words/language';
import { longText } from '../../support/longest-case';
import { incidentFor } from '../../tab/support/incident-fixtures';

const NOW = '2026-11-21T02:30:00.000Z';

const papersOf = (incident: IncidentView) =>
  LANGUAGES.map((language) =>
    incidentBriefing(
      { incident, now: NOW, municipality: 'Eksempel Kommune', head: { seq: 4711, hash: '' }, language },
      NOW,
    ),
  );

/** As much of everything as an incident can hold. */
function longest(): IncidentView {
  const incident = incidentFor('coordinator');
  const [line] = incident.chronology;
  return {
    ...incident,
    summary: longText(INCIDENT_MOST.summary),
    awareness: incident.awareness.map((one) => ({ ...one, basis: longText(INCIDENT_MOST.basis) })),
    told: {
      unlawful: 'suspected',
      crossBorder: 'unknown',
      affectsRecipients: 'yes',
      affectedServices: longText(INCIDENT_MOST.affectedServices),
    },
    answers: { containment: longText(INCIDENT_MOST.answer) },
    handledAt: NOW,
    chronology: Array.from({ length: 40 }, (_, index) => ({
      ...line!,
      entryNo: index + 1,
      text: longText(INCIDENT_MOST.text),
    })),
    clocks: incident.clocks.map((one) => ({
      ...one,
      // An incident ends with a status report or without one.
      standing:
        one.clock === 'statusReport'
          ? { state: 'notStarted', waitsFor: 'notificationSent' }
          : ['interimReport', 'recipientNotice'].includes(one.clock)
            ? { state: 'closed', at: NOW }
            : { state: 'closedLate', at: NOW, dueAt: '2026-11-20T02:30:00.000Z' },
    })),
  };
}

describe('The paper for the leadership', () => {
  it('is one page, however much is on record', async () => {
    for (const paper of [...papersOf(longest()), ...papersOf({ ...longest(), isExercise: true })]) {
      const bytes = await writePdf(paper);
      const text = Buffer.from(bytes).toString('latin1');
      expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
  });

  it('says with every deadline which provision of the Act it is, and of a line only its correction', () => {
    const incident = incidentFor('coordinator');
    const [line] = incident.chronology;
    const wrong = { ...line!, text: 'Serverne blev slukket kl. 4.' };
    const right = { ...wrong, entryNo: wrong.entryNo + 1, corrects: wrong.entryNo, text: 'Kun én server.' };
    for (const paper of papersOf({ ...incident, chronology: [wrong, right] })) {
      const said = JSON.stringify(paper.blocks);
      expect(said).toContain('§ 13, stk. 1, nr. 1');
      expect(said).toContain('Kun én server.');
      expect(said).not.toContain('slukket');
    }
  });

  it('asks about what was approved only when the incident is confirmed as significant, and never in an exercise', () => {
    const asks = (incident: IncidentView) =>
      papersOf(incident).map(({ blocks }) => /Til ledelsen|For the leadership/.test(JSON.stringify(blocks)));
    expect(asks(incidentFor('coordinator'))).toEqual([true, true]);
    expect(asks(incidentFor('coordinator', 'H-001'))).toEqual([false, false]);
    expect(asks({ ...incidentFor('coordinator'), isExercise: true })).toEqual([false, false]);
  });
});
