import { addDays, danishDate } from '../../domain/calendar/danish-time';
import {
  getDecision,
  listDecisions,
  reviseDecision,
  submitDecision,
  withdrawDecision,
} from '../../contracts/decision/decision';
import type { DecisionDraft, StoredFileView } from '../../contracts/decision/decision-content';
import { correctReport, issueReport, listReports } from '../../contracts/status/report';
import { writeAssessment } from '../../contracts/status/report-draft';
import type { ApiUser } from '../support/api-client';
import type { Chance } from './chance';
import type { Deed } from './deed';
import { answerWhatIsAsked, type Setting } from './deeds-of-members';
import type { NextDeed, PersonAtWork } from './person-at-work';

type Wanted = Omit<Deed, 'answers'>;
type At = { user: ApiUser; chance: Chance; setting: Setting; annex: StoredFileView };

/** So many open decisions at once; a world with more is not more likely to break. */
const MOST_OPEN = 4;

/** What the coordinator wants done: puts decisions before the body and takes them back, prepares and issues reports. */
export function deedsOfCoordinators(setting: Setting, annex: StoredFileView): NextDeed {
  return async (person, user, chance) => {
    const at = { user, chance, setting, annex };
    const which = chance.next();
    if (which < 0.5) return aboutDecisions(person, at);
    if (which < 0.9) return aboutReports(person, at);
    return answerWhatIsAsked(person, at);
  };
}

async function aboutDecisions(person: PersonAtWork, at: At): Promise<Wanted | undefined> {
  const { user, chance, setting } = at;
  const { decisions } = await user.call(listDecisions);
  const open = decisions.filter(({ state }) => state === 'awaitingApproval');
  const mark = setting.mark(person.name);
  const own = { personId: person.personId, mayBeAnothers: false };
  const decisionId = chance.oneOf(open)?.decisionId;
  if (decisionId === undefined || (open.length < MOST_OPEN && chance.happens(0.6)))
    return {
      ...own,
      name: `put forward ${mark}`,
      endpoint: submitDecision,
      sent: { json: draft(mark, at) },
      isFact: ({ type, data }) => type === 'DecisionSubmitted' && data.content.title === mark,
    };
  if (chance.happens(0.5))
    return {
      ...own,
      name: `withdraw ${decisionId} ${mark}`,
      endpoint: withdrawDecision,
      sent: { params: { decisionId }, json: { reason: mark } },
      isFact: ({ type, data }) => type === 'DecisionWithdrawn' && data.reason === mark,
    };
  const { version } = await user.call(getDecision, { params: { decisionId } });
  return {
    ...own,
    name: `revise ${decisionId} ${mark}`,
    endpoint: reviseDecision,
    sent: { params: { decisionId }, json: { version, note: mark, content: draft(mark, at) } },
    isFact: ({ type, data }) => type === 'DecisionRevised' && data.note === mark,
  };
}

function draft(title: string, { setting, annex }: At): DecisionDraft {
  const [lead] = setting.people.filter(({ role }) => role === 'member');
  const [coordinator] = setting.people.filter(({ role }) => role === 'coordinator');
  return {
    kind: 'policy',
    policyName: 'Informationssikkerhedspolitik',
    policyVersion: '3',
    summary: 'Hele politikken.',
    title,
    publicText: 'Direktionen godkender politikken.',
    consequenceForCitizens: 'Ingen.',
    affectedServices: [],
    plainWords: [],
    recommendation: 'Det indstilles, at politikken godkendes.',
    alternatives: [],
    ownerId: lead?.personId ?? '',
    recommenderId: coordinator?.personId ?? '',
    level: 'body',
    delegationId: null,
    supersedes: null,
    revisitOn: addDays(danishDate(setting.now()), 300),
    caseNumber: null,
    conditions: [],
    annexes: [{ ...annex, confidential: false }],
  };
}

async function aboutReports(person: PersonAtWork, at: At): Promise<Wanted | undefined> {
  const { user, chance, setting } = at;
  const { reports, months } = await user.call(listReports);
  const mark = setting.mark(person.name);
  const own = { personId: person.personId };
  const issued = chance.oneOf(reports.slice(0, 3))?.report.month;
  const month = chance.oneOf(months.filter(({ standing }) => standing !== 'issued'))?.month;
  if (month !== undefined && chance.happens(0.7))
    return {
      ...own,
      name: `issue ${month}`,
      endpoint: issueReport,
      sent: { json: { month } },
      isFact: ({ type, data }) => type === 'ReportIssued' && data.month === month && data.version === 1,
      mayBeAnothers: true,
    };
  const about = issued ?? month;
  if (about === undefined) return undefined;
  if (issued === undefined || chance.happens(0.5))
    return {
      ...own,
      name: `assess ${about} ${mark}`,
      endpoint: writeAssessment,
      sent: { params: { month: about }, json: { text: mark, wish: null } },
      isFact: ({ type, data }) => type === 'AssessmentWritten' && data.text === mark,
      mayBeAnothers: false,
    };
  const version = (reports.find(({ report }) => report.month === issued)?.version ?? 0) + 1;
  return {
    ...own,
    name: `correct ${issued} ${mark}`,
    endpoint: correctReport,
    sent: { params: { month: issued }, json: { correction: mark, version } },
    isFact: ({ type, data }) => type === 'ReportIssued' && data.correction === mark,
    mayBeAnothers: false,
  };
}
