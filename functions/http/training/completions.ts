import { isOnRoster } from '../../../domain/access/access';
import { abilitiesOf } from '../../../domain/access/abilities';
import { ok, refuse, type Result } from '../../../domain/result';
import { awaitingVerification } from '../../../domain/training/awaiting';
import type { TrainingCommand } from '../../../domain/training/commands';
import {
  completionOf,
  findCompletion,
  type Completion,
  type Evidence,
  type Participation,
} from '../../../domain/training/training';
import {
  annulCompletion,
  correctCompletion,
  getAwaiting,
  getPersonTraining,
  logCompletion,
  logCompletions,
  reportCompletion,
  verifyCompletion,
  type CompletionView,
} from '../../../contracts/training/training';
import type { Program } from '../../program';
import { personViews, type ShowPerson } from '../../views/person-view';
import { completionView, personTrainingView } from '../../views/training-view';
import { dayAsked } from '../edge/day-asked';
import { route, type Caller } from '../edge/route';

/**
 * Registers single completions: logged and verified by a coordinator, reported by the person, put right, annulled. The
 * files that are named as evidence must have been stored before.
 */
export function registerCompletions(program: Program): void {
  const { directory, ledger, content } = program;

  route(program, logCompletion, 'logCompletions', ({ body }, caller) =>
    write({ type: 'LogCompletion', ...body }, body, caller),
  );

  route(program, reportCompletion, 'reportOwnCourse', ({ body }, caller) =>
    write({ type: 'ReportCompletion', ...body }, { ...body, personId: caller.personId }, caller),
  );

  route(program, correctCompletion, 'logCompletions', ({ params, body }, caller) => {
    const { participation, reason } = body;
    const completionId = params.completionId;
    return write({ type: 'CorrectCompletion', completionId, participation, reason }, participation, caller);
  });

  route(program, logCompletions, 'logCompletions', async ({ body }, { requester }) => {
    const { personIds, ...course } = body;
    // A participant list is somebody else's word; this is the coordinator's own, and nobody verifies their own.
    if (personIds.includes(requester.personId)) return refuse({ code: 'own-completion' });
    const missing = await missingFile(course.evidence);
    if (missing !== undefined) return missing;
    const participations = [...new Set(personIds)].map((personId) => ({ ...course, personId }));
    const written = await ledger.execute({ type: 'LogParticipants', participations }, requester);
    if (!written.ok) return written;
    const { state, entries } = written.value;
    const logged = entries.flatMap(({ type, data }) => {
      // What somebody had reported is verified by the coordinator's word, and is then logged like the others.
      if (type !== 'CompletionLogged' && type !== 'CompletionVerified') return [];
      return completionOf(state.training, data.completionId) ?? [];
    });
    const show = personViews(await directory.all());
    return ok({
      logged: logged.map((one) => completionView(one, show)),
      alreadyThere: participations
        .filter((participation) => logged.every(({ personId }) => personId !== participation.personId))
        .map((participation) => show(participation.personId)),
    });
  });

  route(program, verifyCompletion, 'logCompletions', async ({ params, body }, { requester }) => {
    const { evidence } = body;
    const missing = evidence === null ? undefined : await missingFile(evidence);
    if (missing !== undefined) return missing;
    const completionId = params.completionId;
    const verified = await ledger.execute({ type: 'VerifyCompletion', completionId, evidence }, requester);
    if (!verified.ok) return verified;
    const show = personViews(await directory.all());
    return answerOf(completionOf(verified.value.state.training, completionId), show);
  });

  route(program, annulCompletion, 'logCompletions', async ({ params, body }, { requester, today }) => {
    const completionId = params.completionId;
    const { reason } = body;
    const annulled = await ledger.execute({ type: 'AnnulCompletion', completionId, reason }, requester);
    if (!annulled.ok) return annulled;
    const { state } = annulled.value;
    const personId = state.training.owners.get(completionId) ?? '';
    return ok(personTrainingView(state, personId, { on: today, show: personViews(await directory.all()) }));
  });

  route(program, getAwaiting, 'logCompletions', async (_call, { state }) => {
    const show = personViews(await directory.all());
    return ok({
      awaiting: awaitingVerification(state.training).map((one) => ({
        person: show(one.personId),
        completion: completionView(one, show),
      })),
    });
  });

  route(
    program,
    getPersonTraining,
    ['viewTraining', 'reportOwnCourse'],
    async ({ params, query }, caller) => {
      const { state, today, roles } = caller;
      const personId = params.personId;
      // Who may not see the body's training sees their own; of anybody else they are told no more than that.
      if (!abilitiesOf(roles).viewTraining && personId !== caller.personId)
        return refuse({ code: 'not-allowed', ability: 'viewTraining' });
      if (!isOnRoster(state.access, personId)) return refuse({ code: 'unknown-person', value: personId });
      const on = dayAsked(query('on'), today);
      if (!on.ok) return on;
      const show = personViews(await directory.all());
      return ok(personTrainingView(state, personId, { on: on.value, show }));
    },
  );

  async function write(
    command: Extract<TrainingCommand, { type: 'LogCompletion' | 'ReportCompletion' | 'CorrectCompletion' }>,
    participation: Participation,
    { requester }: Caller,
  ): Promise<Result<CompletionView>> {
    const missing = await missingFile(participation.evidence);
    if (missing !== undefined) return missing;
    const written = await ledger.execute(command, requester);
    if (!written.ok) return written;
    const show = personViews(await directory.all());
    return answerOf(findCompletion(written.value.state.training, participation), show);
  }

  /** A refusal if the evidence names a file that is not stored. */
  async function missingFile(evidence: Evidence) {
    if (!('contentHash' in evidence)) return undefined;
    const isThere = (await content.claim(evidence.contentHash)) !== undefined;
    return isThere ? undefined : refuse({ code: 'unknown-content' });
  }
}

const answerOf = (completion: Completion | undefined, show: ShowPerson): Result<CompletionView> =>
  completion === undefined ? refuse({ code: 'busy' }) : ok(completionView(completion, show));
