import { abilitiesOf } from '../../../domain/access/abilities';
import { ok } from '../../../domain/result';
import { openFollowUps, ownersOn } from '../../../domain/status/follow-up';
import {
  answerFollowUp,
  listFollowUps,
  reassignFollowUp,
  requestFollowUp,
} from '../../../contracts/status/report-follow-up';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { followUpView } from '../../views/report-view';
import { createActOnReport } from './act-on-report';
import { route, type Caller } from '../edge/route';

/** Registers what directors ask to be followed up when they read a report, and the answers to it. */
export function registerReportFollowUps(program: Program): void {
  const { directory, ledger } = program;
  const act = createActOnReport(program);

  const open = async (caller: Caller) => {
    const { state, roles, personId, today } = caller;
    const seesAll = abilitiesOf(roles).viewReports;
    const show = personViews(await directory.all());
    const shown = openFollowUps(state.followUps).filter((one) => seesAll || one.ownerId === personId);
    return ok({
      followUps: shown.map((one) => followUpView(one, { ...caller, show })),
      owners: seesAll ? ownersOn(state.access, today).map(show) : [],
    });
  };

  // Whoever has a role may be asked to follow up, and then sees and answers what they were asked for.
  route(program, listFollowUps, 'viewOverview', (_call, caller) => open(caller));

  route(program, requestFollowUp, 'noteReport', ({ params, body }, caller) =>
    act({ type: 'RequestFollowUp', month: params.month, ...body }, caller),
  );

  route(program, reassignFollowUp, 'viewReports', async ({ params, body }, caller) => {
    const command = { type: 'ReassignFollowUp', followUpId: params.followUpId, ...body } as const;
    const effect = await ledger.execute(command, caller.requester);
    return effect.ok ? open({ ...caller, state: effect.value.state }) : effect;
  });

  route(program, answerFollowUp, 'viewOverview', async ({ params, body }, caller) => {
    const command = { type: 'AnswerFollowUp', followUpId: params.followUpId, ...body } as const;
    const effect = await ledger.execute(command, caller.requester);
    return effect.ok ? open({ ...caller, state: effect.value.state }) : effect;
  });
}
