import type { Role } from '../../../domain/access/role';
import { listContacts, type ContactsView } from '../../../contracts/incident/contacts';
import { incident, listIncidents, type IncidentView } from '../../../contracts/incident/incident';
import { SEEDED_CONTACTS } from '../../../domain/incident/contact';
import type { IncidentEvent } from '../../../domain/incident/events';
import { incidentsByUrgency } from '../../../domain/incident/incidents-by-urgency';
import { incidentLineView, incidentView } from '../../../functions/views/incident-view';
import { EVERY_INCIDENT_EVENT as HAPPENED, incidentOpened } from '../../support/incident-ledger';
import { aLedgerOf, happened } from '../../support/ledger';
import { PEOPLE, viewOf } from './people-fixtures';

/** The moment of the fixtures: a Saturday, half past three in the night in Denmark. */
const AS_OF = '2026-11-21T02:30:00.000Z';
const [CAMILLA] = PEOPLE.filter(({ name }) => name.startsWith('Camilla'));
const by = CAMILLA?.personId ?? '';

const about = (incidentId: string, event: IncidentEvent, at: string) =>
  // The events of the examples are told of another incident; only its number is another one.
  happened({ ...event, data: { ...event.data, incidentId } } as IncidentEvent, at, by);

const { state } = aLedgerOf(
  about(
    'H-001',
    incidentOpened({
      kind: 'nearMiss',
      summary: 'En falsk faktura blev standset i banken.',
      awareAt: '2026-10-05T07:00:00.000Z',
    }),
    '2026-10-05T08:00:00.000Z',
  ),
  about('H-001', handledAt('2026-10-05T12:00:00.000Z'), '2026-10-05T12:05:00.000Z'),
  about('H-001', HAPPENED.IncidentClosed, '2026-10-06T08:00:00.000Z'),
  about(
    'H-002',
    incidentOpened({
      isExercise: true,
      summary: 'Øvelse: fagsystem er krypteret.',
      awareAt: '2026-11-20T08:00:00.000Z',
    }),
    '2026-11-20T08:01:00.000Z',
  ),
  about(
    'H-003',
    incidentOpened({ summary: 'Mailserveren svarer ikke.', awareAt: '2026-11-20T05:32:00.000Z' }),
    '2026-11-20T05:40:00.000Z',
  ),
  about('H-003', HAPPENED.SignificanceAnswered, '2026-11-20T06:00:00.000Z'),
  about('H-003', HAPPENED.SignificanceConfirmed, '2026-11-20T06:05:00.000Z'),
  about('H-003', HAPPENED.ChronologyAdded, '2026-11-20T06:10:00.000Z'),
);

function handledAt(at: string): IncidentEvent {
  return { ...HAPPENED.IncidentHandled, data: { incidentId: 'H-001', handledAt: at } };
}

const show = (personId: string) => {
  const person = PEOPLE.find((one) => one.personId === personId);
  return person === undefined ? { personId, name: null, title: null } : viewOf(person);
};

/** An incident as the server gives it to a role. */
export function incidentFor(role: Role, incidentId = 'H-003'): IncidentView {
  const found = state.incidents.get(incidentId);
  if (found === undefined) throw new Error(`No fixture ${incidentId}`);
  const reader = { personId: by, roles: [role], today: '2026-11-21', now: AS_OF, show, isPast: false };
  return incident.parse(incidentView(state, found, reader));
}

/** The list as the server gives it. */
export const INCIDENTS = listIncidents.answer.parse({
  asOf: AS_OF,
  incidents: incidentsByUrgency(state.incidents, AS_OF).map((one) => incidentLineView(one)),
});

/** Which of them an address asks for. */
export const incidentAsked =
  (role: Role) =>
  (_query: URLSearchParams, { path }: { path: string }): IncidentView =>
    incidentFor(role, /H-\d{3}/.exec(path)?.[0]);

/** The contacts as the server gives them: one is filled in, the others are as they were from the start. */
export const contactsFor = (role: Role): ContactsView =>
  listContacts.answer.parse({
    contacts: SEEDED_CONTACTS.map((contactId) => ({
      contactId,
      seeded: contactId,
      written:
        contactId === 'kommuneCert'
          ? {
              name: 'KommuneCERT',
              phone: '+45 12 34 56 78',
              mail: 'vagt@kommunecert.example',
              hours: 'Hele døgnet',
              changedAt: '2026-11-20T08:00:00.000Z',
              changedBy: show(by),
              mark: '"1"',
            }
          : null,
    })),
    mayKeep: role === 'coordinator',
  });
