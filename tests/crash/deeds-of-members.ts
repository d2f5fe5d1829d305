import { addDays, danishDate, type Instant } from '../../domain/calendar/danish-time';
import type { AskKind } from '../../domain/waiting/waiting';
import { approveWithConditions, castVote, getDecision } from '../../contracts/decision/decision';
import { listReports, noteReport } from '../../contracts/status/report';
import { getOverview } from '../../contracts/overview/overview';
import { answerFollowUp, listFollowUps, requestFollowUp } from '../../contracts/status/report-follow-up';
import type { ApiUser } from '../support/api-client';
import { shownTo } from '../support/drafts';
import type { Chance } from './chance';
import type { Deed } from './deed';
import type { NextDeed, PersonAtWork } from './person-at-work';

type Wanted = Omit<Deed, 'answers'>;

/** What the people of a world have in common. */
export type Setting = {
  now: () => Instant;
  /** A text that nobody writes twice. */
  mark: (who: string) => string;
  people: readonly PersonAtWork[];
};

/** What a member of the body, or a director outside it, wants done: they answer, note, ask and are asked. */
export function deedsOfMembers(setting: Setting): NextDeed {
  return async (person, user, chance) => {
    const { waiting } = await user.call(getOverview);
    const which = chance.next();
    const asked = (kind: AskKind) =>
      waiting.filter(({ asks }) => asks.some((one) => one.kind === kind)).map((one) => one.subject);
    const decisions = asked('answer').flatMap((one) => (one.about === 'decision' ? [one.decisionId] : []));
    if (decisions.length > 0 && person.role === 'member' && which < 0.55)
      return answerDecision(person, chance.oneOf(decisions) ?? '', { user, chance, setting });
    const months = asked('noting').flatMap((one) => (one.about === 'report' ? [one.month] : []));
    const month = chance.oneOf(months);
    if (month !== undefined && which < 0.75) return note(person, month, user);
    if (which < 0.82) return ask(person, { user, chance, setting });
    return answerWhatIsAsked(person, { user, setting });
  };
}

type At = { user: ApiUser; chance: Chance; setting: Setting };

async function answerDecision(
  { personId, name }: PersonAtWork,
  decisionId: string,
  { user, chance, setting }: At,
): Promise<Wanted | undefined> {
  const seen = await user.call(getDecision, { params: { decisionId } });
  const { params, json } = shownTo(seen);
  const mark = setting.mark(name);
  const own = { personId, mayBeAnothers: false };
  if (chance.happens(0.15)) {
    const condition = { text: mark, ownerId: personId, dueOn: addDays(danishDate(setting.now()), 30) };
    return {
      ...own,
      name: `conditions ${mark} on ${decisionId}`,
      endpoint: approveWithConditions,
      sent: { params, json: { ...json, reason: null, conditions: [condition] } },
      isFact: ({ type, data }) => type === 'ConditionsAdded' && data.added.some(({ text }) => text === mark),
    };
  }
  const choice = chance.oneOf(['approve', 'approve', 'approve', 'reject'] as const) ?? 'approve';
  return {
    ...own,
    name: `${choice} ${mark} on ${decisionId}`,
    endpoint: castVote,
    sent: { params, json: { ...json, choice, reason: mark, until: null } },
    isFact: ({ type, data }) => type === 'VoteCast' && data.reason === mark,
  };
}

async function note({ personId }: PersonAtWork, month: string, user: ApiUser): Promise<Wanted> {
  const { reports } = await user.call(listReports);
  const version = reports.find(({ report }) => report.month === month)?.version ?? 1;
  return {
    name: `note ${month} v${String(version)}`,
    personId,
    endpoint: noteReport,
    sent: { params: { month }, json: { version } },
    isFact: ({ type, data }) =>
      type === 'ReportNoted' &&
      data.month === month &&
      data.version === version &&
      data.personId === personId,
    // They may have noted it before, and been told nothing.
    mayBeAnothers: true,
  };
}

async function ask(
  { personId, name }: PersonAtWork,
  { user, chance, setting }: At,
): Promise<Wanted | undefined> {
  const { reports } = await user.call(listReports);
  const month = chance.oneOf(reports)?.report.month;
  const owner = chance.oneOf(setting.people.filter(({ role }) => role !== 'director'));
  if (month === undefined || owner === undefined) return undefined;
  const text = setting.mark(name);
  const dueOn = addDays(danishDate(setting.now()), 14);
  return {
    name: `ask ${text} about ${month}`,
    personId,
    endpoint: requestFollowUp,
    sent: { params: { month }, json: { text, ownerId: owner.personId, dueOn } },
    isFact: ({ type, data }) => type === 'FollowUpRequested' && data.text === text,
    mayBeAnothers: false,
  };
}

/** Only the one who was asked answers here, so that every text has one author. */
export async function answerWhatIsAsked(
  { personId, name }: PersonAtWork,
  { user, setting }: Pick<At, 'user' | 'setting'>,
): Promise<Wanted | undefined> {
  const { followUps } = await user.call(listFollowUps);
  const asked = followUps.find(({ owner, answer }) => owner.personId === personId && answer === null);
  if (asked === undefined) return undefined;
  const text = setting.mark(name);
  return {
    name: `answer ${text} to ${asked.followUpId}`,
    personId,
    endpoint: answerFollowUp,
    sent: { params: { followUpId: asked.followUpId }, json: { text } },
    isFact: ({ type, data }) => type === 'FollowUpAnswered' && data.text === text,
    mayBeAnothers: false,
  };
}
