import { addDays } from '../../domain/calendar/danish-time';
import type { Annex } from '../../domain/decision/decision';
import { ok, refuse, type Result } from '../../domain/result';
import { castVote, getDecision, listDecisions, submitDecision, type AnnexView } from '../contracts/decision';
import { hashOf } from '../ledger/hash-of';
import type { Program } from '../program';
import { decisionDetail, decisionSummary } from '../views/decision-view';
import { personViews } from '../views/person-view';
import { route, type Caller } from './route';

/** Days to answer in when the item names no date (lokal politik). */
const ANSWER_DAYS = 14;

/** Registers the decisions: list, record, submission, and the vote as the second way beside the card. */
export function registerDecisions(program: Program): void {
  const { directory, ledger, content } = program;

  const detail = async (decisionId: string, { personId, today, state }: Caller) => {
    const decision = state.decisions.get(decisionId);
    if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
    const show = personViews(await directory.all());
    return ok(decisionDetail(state, decision, { personId, today, show }));
  };

  route(program, listDecisions, 'viewDecisions', (_call, caller) => {
    const decisions = [...caller.state.decisions.values()].reverse();
    return Promise.resolve(
      ok({ decisions: decisions.map((one) => decisionSummary(caller.state, one, caller)) }),
    );
  });

  route(program, getDecision, 'viewDecisions', ({ params }, caller) =>
    detail(params['decisionId'] ?? '', caller),
  );

  route(program, submitDecision, 'submitDecisions', async ({ body }, caller) => {
    const annexes = await storedAnnexes(body.annexes);
    if (!annexes.ok) return annexes;
    const answerBy = body.answerBy ?? addDays(caller.today, ANSWER_DAYS);
    const command = {
      type: 'SubmitDecision',
      content: { ...body, answerBy, annexes: annexes.value },
    } as const;
    const submitted = await ledger.execute(command, caller.requester);
    if (!submitted.ok) return submitted;
    const { state } = submitted.value;
    // The newest with exactly this content: the one just submitted, or the one that was when it came a second time.
    const contentHash = hashOf(command.content);
    const decision = [...state.decisions.values()].findLast((one) => one.contentHash === contentHash);
    return detail(decision?.decisionId ?? '', { ...caller, state });
  });

  route(program, castVote, 'vote', async ({ params, body }, caller) => {
    const person = (await directory.all()).get(caller.personId);
    if (person === undefined) return refuse({ code: 'not-on-roster' });
    const decisionId = params['decisionId'] ?? '';
    const voter = { name: person.name, title: person.title };
    const cast = await ledger.execute({ type: 'CastVote', decisionId, voter, ...body }, caller.requester);
    return cast.ok ? detail(decisionId, { ...caller, state: cast.value.state }) : cast;
  });

  /** What a file is comes from the container, never from the request that names it. */
  async function storedAnnexes(named: readonly AnnexView[]): Promise<Result<readonly Annex[]>> {
    const annexes: Annex[] = [];
    for (const { fileName, contentHash } of named) {
      const stored = await content.describe(contentHash);
      if (stored === undefined) return refuse({ code: 'unknown-content' });
      if (stored.mediaType !== 'application/pdf') return refuse({ code: 'file-not-pdf' });
      annexes.push({ fileName, contentHash, ...stored });
    }
    return ok(annexes);
  }
}
