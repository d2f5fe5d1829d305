import { datedAsBefore } from '../../../domain/decision/answer-by';
import { numbered } from '../../../domain/decision/content';
import { ok, refuse, type Result } from '../../../domain/result';
import { changedSets } from '../../../domain/status/changed-sets';
import { maySee } from '../../../domain/decision/may-see';
import { peopleIn } from '../../../domain/decision/people-in';
import {
  getDecision,
  journalDecision,
  listDecisions,
  reviseDecision,
  revokeDecision,
  submitDecision,
  withdrawDecision,
  type DecisionDetail,
} from '../../../contracts/decision/decision';
import { answerReferral, referDecision } from '../../../contracts/decision/sending-on';
import { frozenName, namedPeople } from '../../people/frozen-names';
import { hashOf } from '../../ledger/hash-of';
import type { Program } from '../../program';
import { summaryAt } from '../../views/decision-summary';
import { createActOnDecision } from './act-on-decision';
import { askedMoment } from '../edge/asked-moment';
import { createShowDecision } from './show-decision';
import { createSentDraft } from './sent-draft';
import { createDraftReader } from './read-draft';
import { route } from '../edge/route';

/** Registers the decisions: list and record at any moment, and what coordinator, chair and secretary do with them. */
export function registerDecisions(program: Program): void {
  const { directory, ledger } = program;
  const show = createShowDecision(program);
  const act = createActOnDecision(program);
  const contentOf = createDraftReader(program);
  const dropSent = createSentDraft(program);

  route(program, listDecisions, 'viewDecisions', ({ query }, { state, now, today, personId }) => {
    const asked = askedMoment(query('at'), state, now);
    if (!asked.ok) return Promise.resolve(asked);
    const look = { personId, ...asked.value, changed: changedSets(state, asked.value.moment) };
    const seen = [...state.decisions.values()].filter((decision) =>
      maySee(decision, state.access, personId, today),
    );
    return Promise.resolve(
      ok({
        at: look.moment.at,
        decisions: seen.reverse().flatMap((one) => summaryAt(state, one, look) ?? []),
      }),
    );
  });

  route(program, getDecision, 'viewDecisions', ({ params, query }, caller) =>
    show(params.decisionId, caller, query('at')),
  );

  route(
    program,
    submitDecision,
    'submitDecisions',
    async ({ body, query }, caller): Promise<Result<DecisionDetail>> => {
      const read = await contentOf(body, caller.today);
      if (!read.ok) return read;
      const content =
        body.answerBy === undefined ? datedAsBefore(read.value, caller.state.decisions, hashOf) : read.value;
      const people = namedPeople(await directory.all(), peopleIn(content));
      const command = { type: 'SubmitDecision', content, people } as const;
      const submitted = await ledger.execute(command, caller.requester);
      if (!submitted.ok) return submitted;
      await dropSent({ personId: caller.personId, draftId: query('draft'), upon: null });
      const { state } = submitted.value;
      // The newest with exactly this content: the one just submitted, or the one that was when it came a second time.
      const contentHash = hashOf(numbered(content));
      const decision = [...state.decisions.values()].findLast((one) =>
        one.versions.some((version) => version.contentHash === contentHash),
      );
      return decision === undefined
        ? refuse({ code: 'unknown-decision', value: '' })
        : show(decision.decisionId, { ...caller, state });
    },
  );

  route(program, reviseDecision, 'submitDecisions', async ({ params, body, query }, caller) => {
    const decisionId = params.decisionId;
    const content = await contentOf(body.content, caller.today);
    if (!content.ok) return content;
    const people = namedPeople(await directory.all(), peopleIn(content.value));
    const revised = { version: body.version, note: body.note, content: content.value, people };
    const shown = await act({ type: 'ReviseDecision', decisionId, ...revised }, caller);
    if (shown.ok) await dropSent({ personId: caller.personId, draftId: query('draft'), upon: body.version });
    return shown;
  });

  route(program, withdrawDecision, 'submitDecisions', ({ params, body }, caller) =>
    act({ type: 'WithdrawDecision', decisionId: params.decisionId, ...body }, caller),
  );

  route(program, revokeDecision, 'revokeDecisions', async ({ params, body }, caller) => {
    const revoker = frozenName(await directory.all(), caller.personId, caller.signedInAs);
    if (revoker === undefined) return refuse({ code: 'not-on-roster' });
    return act({ type: 'RevokeDecision', decisionId: params.decisionId, ...body, revoker }, caller);
  });

  route(program, journalDecision, 'followUpDecisions', ({ params, body }, caller) =>
    act({ type: 'JournalDecision', decisionId: params.decisionId, ...body }, caller),
  );

  route(program, referDecision, 'followUpDecisions', ({ params, body }, caller) =>
    act({ type: 'ReferDecision', decisionId: params.decisionId, referral: body }, caller),
  );

  route(program, answerReferral, 'followUpDecisions', ({ params, body }, caller) =>
    act({ type: 'AnswerReferral', ...params, answer: body }, caller),
  );
}
