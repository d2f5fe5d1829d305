import { addDays, danishDate } from '../../domain/calendar/danish-time';
import {
  getDecision,
  storeContent,
  submitDecision,
  castVote,
  type DecisionDetail,
} from '../../contracts/decision/decision';
import type { DecisionDraft } from '../../contracts/decision/decision-content';
import type { ApiUser } from './api-client';
import type { RunningApi } from './running-api';

/** The servers of these tests have the real clock, so the days in what is sent to them are counted from today. */
export const today = (): string => danishDate(new Date().toISOString());
export const inDays = (days: number): string => addDays(today(), days);

/** A file that is a PDF to whoever asks how it begins and ends; another text gives another hash. */
export const aPdf = (text: string): Uint8Array => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);

/** Stores a PDF and answers how it is named. */
export const storedPdf = (user: ApiUser, text: string, fileName = 'risikorapport.pdf') =>
  user.call(storeContent, { bytes: aPdf(text), query: { fileName } });

type RiskDraft = Extract<DecisionDraft, { kind: 'riskAcceptance' }>;

/** An accepted risk that nothing is wrong with, recommended by the coordinator; a test changes what it is about. */
export async function aRiskDraft(
  api: RunningApi,
  coordinator: ApiUser,
  changes: Partial<RiskDraft> = {},
): Promise<RiskDraft> {
  return {
    kind: 'riskAcceptance',
    title: 'Nedbrud hos driftsleverandøren',
    publicText: 'Direktionen accepterer den risiko, der er tilbage efter planen.',
    consequenceForCitizens: 'Besøg kan falde ud.',
    affectedServices: ['Hjemmepleje'],
    plainWords: ['Går systemet ned, mangler personalet medicinlister.'],
    recommendation: 'Det indstilles, at planen godkendes.',
    alternatives: [],
    ownerId: changes.ownerId ?? api.idOf('Lars'),
    recommenderId: api.idOf('Camilla'),
    level: 'body',
    delegationId: null,
    supersedes: null,
    revisitOn: inDays(200),
    caseNumber: null,
    scenario: 'Omsorgssystemet er nede i op til fem døgn.',
    before: { consequence: 5, likelihood: 3 },
    after: { consequence: 3, likelihood: 3 },
    scaleVersion: 0,
    treatment: 'reduce',
    treatmentPlan: 'Nødlister gemmes uden for leverandørens drift.',
    actions: [],
    conditions: [],
    annexes: [{ ...(await storedPdf(coordinator, 'Rapport')), confidential: true }],
    ...changes,
  };
}

/** Puts an accepted risk before the body. */
export async function submitted(
  api: RunningApi,
  coordinator: ApiUser,
  changes: Partial<RiskDraft> = {},
): Promise<DecisionDetail> {
  return coordinator.call(submitDecision, { json: await aRiskDraft(api, coordinator, changes) });
}

/** A decision as somebody sees it now. */
export const seen = (user: ApiUser, decisionId: string): Promise<DecisionDetail> =>
  user.call(getDecision, { params: { decisionId } });

/** What an answer carries of what the member was shown: for their own seat, or the one they stand in for. */
export function shownTo({ decisionId, version, contentHash, mine }: DecisionDetail, seat?: string) {
  const open = mine.seats.find((one) => (seat === undefined ? one.isOwn : one.person.personId === seat));
  return {
    params: { decisionId },
    json: { version, contentHash, answerNo: open?.answerNo ?? 1, onBehalfOf: seat ?? null },
  };
}

/** Answers as the member would in the tab: sees the decision, then presses. */
export async function answers(
  user: ApiUser,
  decisionId: string,
  choice: 'approve' | 'reject' | 'return' | 'postpone' = 'approve',
): Promise<DecisionDetail> {
  const { params, json } = shownTo(await seen(user, decisionId));
  const reason = choice === 'approve' ? null : 'Det er ikke belyst godt nok.';
  const until = choice === 'postpone' ? inDays(30) : null;
  return user.call(castVote, { params, json: { ...json, choice, reason, until } });
}

/** Three of five approve, which settles it. */
export async function approved(api: RunningApi, decisionId: string): Promise<DecisionDetail> {
  for (const name of ['Lars', 'Kirsten']) await answers(await api.user(name), decisionId);
  return answers(await api.user('Jonas'), decisionId);
}
