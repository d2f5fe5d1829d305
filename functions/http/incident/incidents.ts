import type { IncidentCommand } from '../../../domain/incident/commands';
import type { Incident } from '../../../domain/incident/incident';
import { incidentsByUrgency } from '../../../domain/incident/incidents-by-urgency';
import type { Oversight } from '../../../domain/oversight';
import { ok, refuse, type Result } from '../../../domain/result';
import * as api from '../../../contracts/incident/incident';
import type { IncidentView } from '../../../contracts/incident/incident';
import { confidentialFiles } from '../../content/confidential-files';
import { filesOfIncident } from '../../content/files-of-incident';
import { keepExhibit, keepFile } from '../../content/keep-file';
import { PDF } from '../../content/media-types';
import { incidentBriefing } from '../../documents/incident/incident-briefing';
import { writePdf } from '../../documents/pdf/write-pdf';
import type { Program } from '../../program';
import { incidentLineView, incidentView } from '../../views/incident-view';
import { personViews } from '../../views/person-view';
import { fileResponse } from '../edge/file-response';
import { pastRoute, route, type Caller, type Viewpoint } from '../edge/route';
import { PAPER_FILES } from '../../../words/paper-files';

/** Registers the incidents: only who may see them gets an answer, and the coordinator keeps them. */
export function registerIncidents(program: Program): void {
  const { config, content, directory, ledger } = program;

  const viewOf = async (
    incidentId: string,
    { state, now, today, isPast }: Viewpoint,
    { personId, roles }: Caller,
  ): Promise<Result<IncidentView>> => {
    const show = personViews(await directory.all());
    const incident = state.incidents.get(incidentId);
    return incident === undefined
      ? refuse({ code: 'unknown-incident', value: incidentId })
      : ok(incidentView(state, incident, { personId, roles, now, today, show, isPast }));
  };

  const change = async (
    command: IncidentCommand,
    caller: Caller,
    about: string | ((state: Oversight) => string),
  ): Promise<Result<IncidentView>> => {
    const changed = await ledger.execute(command, caller.requester);
    if (!changed.ok) return changed;
    const { state } = changed.value;
    const incidentId = typeof about === 'string' ? about : about(state);
    return viewOf(incidentId, { ...caller, state, isPast: false }, caller);
  };

  pastRoute(program, api.listIncidents, 'viewIncidents', (_call, { state, now }) =>
    Promise.resolve(
      ok({
        asOf: now,
        incidents: incidentsByUrgency(state.incidents, now).map((one) => incidentLineView(one)),
      }),
    ),
  );
  pastRoute(program, api.getIncident, 'viewIncidents', ({ params }, look, caller) =>
    viewOf(params.incidentId, look, caller),
  );
  route(program, api.getIncidentFile, 'viewIncidents', async ({ params }, { state }) => {
    const { incidentId, contentHash } = params;
    const incident = state.incidents.get(incidentId);
    const isIts =
      incident !== undefined &&
      filesOfIncident(incident).has(contentHash) &&
      !confidentialFiles(state).has(contentHash);
    const file = isIts ? await content.get(contentHash) : undefined;
    return file === undefined ? refuse({ code: 'unknown-content' }) : ok(fileResponse(file));
  });
  pastRoute(program, api.getIncidentBriefing, 'viewIncidents', async ({ params, language }, look, caller) => {
    // What is in the state changes with later entries; all is taken out of it before the file is waited for.
    const { lastAt } = look.state;
    const head = { ...look.state.head };
    const shown = await viewOf(params.incidentId, look, caller);
    if (!shown.ok) return shown;
    const written = {
      incident: shown.value,
      now: look.now,
      municipality: config.municipality,
      head,
      language,
    };
    const bytes = await writePdf(incidentBriefing(written, lastAt));
    const { at, incidentBriefing: name } = PAPER_FILES[language];
    return ok(fileResponse({ bytes, mediaType: PDF }, `${at(name(params.incidentId), head.seq)}.pdf`));
  });

  route(program, api.openIncident, 'keepIncidents', ({ body }, caller) =>
    change({ type: 'OpenIncident', ...body }, caller, newestOf),
  );
  route(program, api.correctAwareness, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'CorrectAwareness', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.retellIncident, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'RetellIncident', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.answerSignificance, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'AnswerSignificance', incidentId, answers: body }, caller, incidentId),
  );
  route(program, api.confirmSignificance, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'ConfirmSignificance', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.tellIncidentFacts, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'TellFacts', incidentId, told: body }, caller, incidentId),
  );
  route(program, api.addToChronology, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'AddToChronology', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.answerIncidentFields, 'keepIncidents', ({ params: { incidentId }, body }, caller) => {
    const { templateVersion, fieldAnswers: answers } = body;
    return change({ type: 'AnswerFields', incidentId, templateVersion, answers }, caller, incidentId);
  });
  route(program, api.tellFiling, 'keepIncidents', async ({ params: { incidentId }, body }, caller) => {
    const { receipt, ...told } = body;
    if (receipt === null) return change({ type: 'TellFiling', incidentId, ...body }, caller, incidentId);
    const file = await keepFile(content, receipt);
    if (!file.ok) return file;
    return change({ type: 'TellFiling', incidentId, ...told, receipt: file.value }, caller, incidentId);
  });
  route(program, api.keepReceipt, 'keepIncidents', async ({ params, body }, caller) => {
    const { incidentId } = params;
    const file = await keepFile(content, body.receipt);
    if (!file.ok) return file;
    const filingNo = numberIn(params.filingNo);
    const { sentAt } = body;
    return change(
      { type: 'KeepReceipt', incidentId, filingNo, sentAt, receipt: file.value },
      caller,
      incidentId,
    );
  });
  route(program, api.sendFilingBack, 'keepIncidents', ({ params, body }, caller) => {
    const { incidentId } = params;
    const filingNo = numberIn(params.filingNo);
    return change({ type: 'SendFilingBack', incidentId, filingNo, ...body }, caller, incidentId);
  });
  route(program, api.keepCsirtAnswer, 'keepIncidents', async ({ params: { incidentId }, body }, caller) => {
    const file = await keepFile(content, body.receipt);
    if (!file.ok) return file;
    const { answeredAt } = body;
    return change({ type: 'KeepCsirtAnswer', incidentId, answeredAt, file: file.value }, caller, incidentId);
  });
  route(program, api.requestInterimReport, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'RequestInterimReport', incidentId, ...body }, caller, incidentId),
  );
  route(
    program,
    api.addIncidentExhibit,
    'keepIncidents',
    async ({ params: { incidentId }, body }, caller) => {
      const exhibit = await keepExhibit(content, body);
      return exhibit.ok
        ? change({ type: 'AddIncidentExhibit', incidentId, exhibit: exhibit.value }, caller, incidentId)
        : exhibit;
    },
  );
  route(program, api.markIncidentHandled, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'MarkHandled', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.markIncidentOngoing, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'MarkOngoing', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.answerApprovals, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'AnswerApprovals', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.closeIncident, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'CloseIncident', incidentId, ...body }, caller, incidentId),
  );
  route(program, api.reopenIncident, 'keepIncidents', ({ params: { incidentId }, body }, caller) =>
    change({ type: 'ReopenIncident', incidentId, ...body }, caller, incidentId),
  );
}

/** The incident that was opened last. */
const newestOf = ({ incidents }: Oversight): Incident['incidentId'] => [...incidents.keys()].at(-1) ?? '';

/** The number in an address; what is none is no filing's. */
const numberIn = (text: string): number => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0);
