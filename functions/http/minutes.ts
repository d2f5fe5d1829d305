import { minuteOf, type Minute } from '../../domain/decision/minute';
import { ok, refuse, type Result } from '../../domain/result';
import { getMinuteJson, getMinutePdf } from '../contracts/decision';
import { minuteDocument } from '../minutes/minute-document';
import { minuteJson } from '../minutes/minute-json';
import { writePdf } from '../pdf/write-pdf';
import type { Program } from '../program';
import { fileResponse } from './file-response';
import { route, type Caller } from './route';
import { seenDecision } from './seen-decision';

/** Registers the beslutningsreferat as PDF and as JSON; both are built from the ledger alone. */
export function registerMinutes(program: Program): void {
  route(program, getMinutePdf, 'viewDecisions', async ({ params }, caller) => {
    const found = settledMinute(caller, params['decisionId'] ?? '');
    if (!found.ok) return found;
    const bytes = await writePdf(minuteDocument(program.config.municipality, found.value));
    return ok(fileResponse({ bytes, mediaType: 'application/pdf' }, fileName(found.value, 'pdf')));
  });

  route(program, getMinuteJson, 'viewDecisions', ({ params }, caller) => {
    const found = settledMinute(caller, params['decisionId'] ?? '');
    if (!found.ok) return Promise.resolve(found);
    const bytes = Buffer.from(minuteJson(program.config.municipality, found.value), 'utf8');
    return Promise.resolve(
      ok(fileResponse({ bytes, mediaType: 'application/json' }, fileName(found.value, 'json'))),
    );
  });
}

function settledMinute(caller: Caller, decisionId: string): Result<Minute> {
  const seen = seenDecision(decisionId, caller);
  if (!seen.ok) return seen;
  const minute = minuteOf(seen.value, caller.state.policies);
  return minute === undefined ? refuse({ code: 'not-settled', decisionId }) : ok(minute);
}

/** The position is part of the name: two files of one decision at two times are told apart. */
const fileName = ({ decisionId, position }: Minute, extension: string): string =>
  `beslutningsreferat-${decisionId}-post-${String(position.seq)}.${extension}`;
