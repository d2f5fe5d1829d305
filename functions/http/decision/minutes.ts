import { minuteOf, type Minute } from '../../../domain/decision/minute';
import type { Oversight } from '../../../domain/oversight';
import { ok, refuse, type Result } from '../../../domain/result';
import { getMinuteJson, getMinutePdf } from '../../../contracts/decision/decision';
import { minuteDocument } from '../../documents/minutes/minute-document';
import { minuteJson } from '../../documents/minutes/minute-json';
import { writePdf } from '../../documents/pdf/write-pdf';
import type { Program } from '../../program';
import { DEFAULT_LANGUAGE, type Language } from '../../../words/language';
import { PAPER_FILES } from '../../../words/paper-files';
import { fileResponse } from '../edge/file-response';
import { paperLanguageAsked } from '../edge/paper-language-asked';
import { route, type Call, type Caller } from '../edge/route';
import { seenDecision } from './seen-decision';
import { stateAsked } from '../edge/state-asked';
import { PDF } from '../../content/media-types';

type Asked = Call<typeof getMinutePdf>;

/**
 * Registers the beslutningsreferat as PDF and as JSON; both are built from the ledger alone, as of its newest entry or of
 * one that is named, so that what was filed can be had again as it was.
 */
export function registerMinutes(program: Program): void {
  const { config, store } = program;

  const minuteFor = async ({ params, query }: Asked, caller: Caller): Promise<Result<Minute>> => {
    const decisionId = params.decisionId;
    const seen = seenDecision(decisionId, caller);
    if (!seen.ok) return seen;
    const asked = await stateAsked(store, query('position'), caller.state);
    return asked.ok ? settledMinute(asked.value, decisionId) : asked;
  };

  route(program, getMinutePdf, 'viewDecisions', async (call, caller) => {
    const language = paperLanguageAsked(call.query);
    if (!language.ok) return language;
    const found = await minuteFor(call, caller);
    if (!found.ok) return found;
    const bytes = await writePdf(minuteDocument(config.municipality, found.value, language.value));
    const name = fileName(found.value, 'pdf', language.value);
    return ok(fileResponse({ bytes, mediaType: PDF }, name));
  });

  route(program, getMinuteJson, 'viewDecisions', async (call, caller) => {
    const found = await minuteFor(call, caller);
    if (!found.ok) return found;
    const bytes = Buffer.from(minuteJson(config.municipality, found.value), 'utf8');
    return ok(
      fileResponse({ bytes, mediaType: 'application/json' }, fileName(found.value, 'json', DEFAULT_LANGUAGE)),
    );
  });
}

function settledMinute(state: Oversight, decisionId: string): Result<Minute> {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  const minute = minuteOf(decision, state);
  return minute === undefined ? refuse({ code: 'not-settled', decisionId }) : ok(minute);
}

/** The position is part of the name: two files of one decision at two times are told apart. */
function fileName({ decisionId, position }: Minute, extension: string, language: Language): string {
  const { minute, at } = PAPER_FILES[language];
  return `${at(minute(decisionId), position.seq)}.${extension}`;
}
