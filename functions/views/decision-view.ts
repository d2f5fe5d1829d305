import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { PersonId } from '../../domain/access/role';
import { readAnswers, type AnswersReading } from '../../domain/decision/answers-reading';
import type { DecisionContent } from '../../domain/decision/content';
import type { Decision, Vote } from '../../domain/decision/decision';
import { readDecision, type DecisionReading } from '../../domain/decision/decision-reading';
import { readOwn, type OwnReading } from '../../domain/decision/own-reading';
import { rosterChangesAfter } from '../../domain/decision/roster-change';
import { differencesBetween } from '../../domain/decision/difference';
import { riskIn } from '../../domain/decision/content';
import { lastDayToSend } from '../../domain/decision/referral';
import { basisOfPolicy, policyVersion, scaleIn } from '../../domain/decision/policy';
import { closedFiles } from '../../domain/decision/may-read-annex';
import { namedIn } from '../../domain/decision/minute';
import { isWithConditions } from '../../domain/decision/with-conditions';
import { compare } from '../../domain/ground/compare';
import { whenHeld } from '../../domain/meeting/gathering';
import { awaitingConfirmation, type Meeting } from '../../domain/meeting/meeting';
import { meetingAt } from '../../domain/meeting/meeting-at';
import type { Oversight } from '../../domain/oversight';
import { peopleIn } from '../../domain/decision/people-in';
import type {
  DecisionAbilitiesView,
  DecisionDetail,
  DifferenceView,
  RuleView,
  VoteView,
} from '../../contracts/decision/decision';
import type { DecisionContentView } from '../../contracts/decision/decision-content';
import { summaryOf, type Viewer } from './decision-summary';
import type { ShowPerson } from './person-view';
import { scaleView } from './policy-view';

/** `today` is the day on which files are asked for, whatever moment is looked at. */
type Reader = Viewer & { show: ShowPerson; today: DanishDate };

/** A decision with everything that the record held at a moment; nothing if it had not been put forward by then. */
export function detailAt(state: Oversight, current: Decision, reader: Reader): DecisionDetail | undefined {
  const reading = readDecision(state, current, reader.moment);
  if (reading === undefined) return undefined;
  const { decision, moment } = reading;
  const show = withFrozenNames(decision, reader.show);
  const { content, contentHash, conflicts, conclusions, fulfilments, actionReports } = decision;
  const { journal, revoked, supersededBy } = decision;
  const scale = scaleIn(content, state.policies);
  const answers = readAnswers(reading, state.access);
  const own = readOwn(state, reading, reader.personId);
  const voteView = createVoteView(state, reading, answers, reader.personId);
  const withdrawn = decision.state === 'withdrawn' ? decision : undefined;
  return {
    ...summaryOf(state, reading, own, reader),
    contentHash,
    content: contentView(content),
    scale: scale === undefined ? null : scaleView(scale),
    policyVersion: policyVersion(state.policies),
    policyBasis: basisOfPolicy(state.policies, policyVersion(state.policies)),
    scaleBasis: basisOfPolicy(state.policies, riskIn(content)?.scaleVersion ?? 0),
    rule: ruleView(state, decision, show),
    owner: show(content.ownerId),
    recommender: show(content.recommenderId),
    submittedBy: show(decision.submittedBy),
    people: peopleIn(content).map(show),
    versions: decision.versions.map((one, index) => ({
      version: one.version,
      contentHash: one.contentHash,
      cause: one.cause,
      note: one.note,
      at: one.at,
      by: show(one.by),
      differences: differences(decision.versions[index - 1]?.content, one.content, show),
    })),
    votes: decision.votes.map(voteView),
    unanswered: answers.missing.map(({ seat, isStale }) => ({ person: show(seat), isStale })),
    dissent: answers.dissent.map(voteView),
    conflicts: conflicts.map(({ personId, ground, declaredAt, findings, settled }) => ({
      person: show(personId),
      ground,
      declaredAt,
      findings: findings.map(({ seat, finding, at }) => ({ person: show(seat), finding, at })),
      settled,
    })),
    conclusions: conclusions.map(({ version, outcome, tally, at }) => ({
      version,
      outcome,
      tally,
      at,
      rosterChanges: rosterChangesAfter(state, decision, { at, until: moment.at }).map(
        ({ personId, by, ...change }) => ({
          ...change,
          person: show(personId),
          by: by === null ? null : show(by),
        }),
      ),
    })),
    fulfilments: fulfilments.map((one) => ({ ...one, by: show(one.by) })),
    actionReports: actionReports.map((one) => ({
      actionId: one.actionId,
      kind: one.kind,
      at: one.at,
      note: one.kind === 'done' ? one.note : one.reason,
      newDueOn: one.kind === 'done' ? null : one.newDueOn,
      by: show(one.by),
    })),
    journaled: journal === null ? null : { ...journal, by: show(journal.by) },
    referrals: decision.referrals.map(({ at: _at, answer, by, ...told }) => ({
      ...told,
      latestSendOn: lastDayToSend(told.meetingOn),
      by: show(by),
      answer: answer === null ? null : { ...answer, by: show(answer.by) },
    })),
    revoked: revoked === null ? null : { reason: revoked.reason, by: show(revoked.by), at: revoked.at },
    supersededBy,
    withdrawn:
      withdrawn === undefined
        ? null
        : { reason: withdrawn.reason, by: show(withdrawn.withdrawnBy), at: withdrawn.withdrawnAt },
    meetings: meetingsAbout(state, decision, { ...reader, show }),
    closedFiles: [...closedFiles(state, current, reader.personId, reader.today)],
    mine: reader.isPast ? NOTHING : abilitiesView(own, decision, show),
  };
}

/** People as they are called now; whoever was erased from the directory keeps the name that the decision carries. */
function withFrozenNames(decision: Decision, show: ShowPerson): ShowPerson {
  const { revoked } = decision;
  const named = [
    ...namedIn(decision),
    ...(revoked === null ? [] : [{ personId: revoked.by, name: revoked.name, title: revoked.title }]),
  ];
  const frozen = new Map(named.map((one) => [one.personId, one] as const));
  return (personId) => {
    const shown = show(personId);
    return shown.name === null ? (frozen.get(personId) ?? shown) : shown;
  };
}

/** What a past moment lets anybody do. */
const NOTHING: DecisionAbilitiesView = {
  seats: [],
  settle: [],
  conditions: [],
  actions: [],
  addConditions: false,
  declareConflict: false,
  revise: false,
  withdraw: false,
  revoke: false,
  journal: false,
  warnUntrained: false,
};

/** Shows votes; by which name somebody was signed in only to those who follow decisions up. */
function createVoteView(
  { access }: Oversight,
  { decision, moment }: DecisionReading,
  { counted }: AnswersReading,
  personId: PersonId,
): (vote: Vote) => VoteView {
  const followsUp = abilitiesOf(rolesOn(access, personId, moment.on)).followUpDecisions;
  return (vote) => ({
    ...vote,
    withConditions: isWithConditions(decision.versions, vote),
    nameSeen: followsUp ? (vote.nameSeen ?? null) : null,
    counts: counted.includes(vote),
  });
}

function ruleView({ access }: Oversight, { rule }: Decision, show: ShowPerson): RuleView {
  if (rule.by === 'body') return rule;
  const { delegationId, delegateId } = rule;
  const ceiling = access.delegations.find((one) => one.delegationId === delegationId)?.ceiling ?? 0;
  return { by: 'delegate', delegationId, delegate: show(delegateId), ceiling };
}

/** What differs, with names where the content has ids; an erased person keeps the id. */
function differences(
  before: DecisionContent | undefined,
  after: DecisionContent,
  show: ShowPerson,
): DifferenceView[] {
  if (before === undefined) return [];
  const readable = (path: string, value: string | null) =>
    value !== null && /(^|\.)(ownerId|recommenderId)$/.test(path) ? (show(value).name ?? value) : value;
  return differencesBetween(before, after).map((one) => ({
    path: one.path,
    before: readable(one.path, one.before),
    after: readable(one.path, one.after),
  }));
}

function meetingsAbout(
  { meetings }: Oversight,
  { decisionId }: Decision,
  { show, moment }: Reader,
): DecisionDetail['meetings'] {
  return [...meetings.values()]
    .filter((one) => one.items.includes(decisionId))
    .sort((one, other) => compare(whenHeld(one), whenHeld(other)))
    .map((one): Meeting => meetingAt(one, moment.at))
    .map((meeting) => {
      const item = meeting.records.at(-1)?.items.find((one) => one.decisionId === decisionId);
      return {
        meetingId: meeting.meetingId,
        on: meeting.on,
        time: meeting.time,
        decided: item?.decided ?? null,
        note: item?.note ?? '',
        awaiting: awaitingConfirmation(meeting).map(show),
      };
    });
}

function abilitiesView(
  { abilities }: OwnReading,
  decision: Decision,
  show: ShowPerson,
): DecisionAbilitiesView {
  const { seats, settle, conditions, actions, ...flags } = abilities;
  return {
    ...flags,
    seats: seats.map(({ seat, isOwn, answerNo, current }) => ({
      person: show(seat),
      isOwn,
      answerNo,
      current:
        current === null
          ? null
          : {
              choice: current.choice,
              withConditions: isWithConditions(decision.versions, current),
              reason: current.reason,
              castAt: current.castAt,
            },
    })),
    settle: settle.map((one) => ({ person: show(one.personId), seats: one.seats.map(show) })),
    conditions: [...conditions],
    actions: [...actions],
  };
}

/** The item as a plain document of its own: the contract's lists may be changed by whoever reads them. */
const contentView = (content: DecisionContent): DecisionContentView =>
  // A structured clone has the same fields; only `readonly` differs between the two types.
  structuredClone(content) as DecisionContentView;
