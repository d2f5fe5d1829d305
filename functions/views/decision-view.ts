import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { riskIn, type DecisionContent } from '../../domain/decision/content';
import { seatOf, type Decision } from '../../domain/decision/decision';
import { decisionAbilitiesOf } from '../../domain/decision/decision-abilities';
import { rosterChangesAfter } from '../../domain/decision/roster-change';
import { differencesBetween } from '../../domain/decision/difference';
import { policyVersion, scaleOf } from '../../domain/decision/policy';
import { closedFiles } from '../../domain/decision/may-read-annex';
import { countedAnswer, countingSeats } from '../../domain/decision/seats';
import { namedIn } from '../../domain/decision/minute';
import { isWithConditions } from '../../domain/decision/with-conditions';
import { OUTCOME_OF } from '../../domain/decision/tally';
import { awaitingConfirmation, type Meeting } from '../../domain/meeting/meeting';
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
import { decisionIn, decisionSummary, type Look } from './decision-summary';
import { meetingAt } from './meeting-at';
import type { ShowPerson } from './person-view';
import { scaleView } from './policy-view';

/** `today` is the day on which files are asked for, whatever moment is looked at. */
type Reader = Look & { show: ShowPerson; today: DanishDate };

/** A decision with everything that the record held at a moment; nothing if it had not been put forward by then. */
export function decisionDetail(
  state: Oversight,
  current: Decision,
  reader: Reader,
): DecisionDetail | undefined {
  const { moment } = reader;
  const summary = decisionSummary(state, current, reader);
  const decision = decisionIn(current, moment)?.decision;
  if (summary === undefined || decision === undefined) return undefined;
  const show = withFrozenNames(decision, reader.show);
  const { content, contentHash, conflicts, conclusions, fulfilments, actionReports } = decision;
  const { journal, revoked, supersededBy } = decision;
  const risk = riskIn(content);
  const scale = risk === undefined ? undefined : scaleOf(state.policies, risk.scaleVersion);
  const votes = voteViews(state, decision, reader);
  const withdrawn = decision.state === 'withdrawn' ? decision : undefined;
  return {
    ...summary,
    contentHash,
    content: contentView(content),
    scale: scale === undefined ? null : scaleView(scale),
    policyVersion: policyVersion(state.policies),
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
    votes,
    unanswered: unansweredSeats(state, decision, moment.on).map(({ seat, isStale }) => ({
      person: show(seat),
      isStale,
    })),
    dissent:
      decision.state === 'concluded'
        ? votes.filter((vote) => vote.counts && OUTCOME_OF[vote.choice] !== decision.outcome)
        : [],
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
    revoked: revoked === null ? null : { reason: revoked.reason, by: show(revoked.by), at: revoked.at },
    supersededBy,
    withdrawn:
      withdrawn === undefined
        ? null
        : { reason: withdrawn.reason, by: show(withdrawn.withdrawnBy), at: withdrawn.withdrawnAt },
    meetings: meetingsAbout(state, decision, { ...reader, show }),
    closedFiles: [...closedFiles(state, current, reader.personId, reader.today)],
    mine: reader.isPast ? NOTHING : abilitiesView(state, decision, { ...reader, show }),
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

function voteViews(
  { access }: Oversight,
  decision: Decision,
  { moment: { on }, personId }: Reader,
): VoteView[] {
  const followsUp = abilitiesOf(rolesOn(access, personId, on)).followUpDecisions;
  const counted = countingSeats(decision, access, on).map((seat) => countedAnswer(decision, seat));
  return decision.votes.map((vote) => ({
    ...vote,
    withConditions: isWithConditions(decision.versions, vote),
    nameSeen: followsUp ? (vote.nameSeen ?? null) : null,
    counts: counted.includes(vote),
  }));
}

/** Who has not answered what stands, also when it was settled without them; a withdrawn item waits for nobody. */
function unansweredSeats({ access }: Oversight, decision: Decision, on: DanishDate) {
  if (decision.state === 'withdrawn') return [];
  return countingSeats(decision, access, on)
    .filter((seat) => countedAnswer(decision, seat) === undefined)
    .map((seat) => ({ seat, isStale: decision.votes.some((vote) => seatOf(vote) === seat) }));
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
    .map((one): Meeting => meetingAt(one, moment.at))
    .map((meeting) => {
      const item = meeting.records.at(-1)?.items.find((one) => one.decisionId === decisionId);
      return {
        meetingId: meeting.meetingId,
        on: meeting.on,
        decided: item?.decided ?? null,
        note: item?.note ?? '',
        awaiting: awaitingConfirmation(meeting).map(show),
      };
    });
}

function abilitiesView(
  state: Oversight,
  decision: Decision,
  { personId, moment, show }: Reader,
): DecisionAbilitiesView {
  const { seats, settle, conditions, actions, ...flags } = decisionAbilitiesOf(
    state,
    decision,
    personId,
    moment.at,
  );
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
