import { ok, refuse, type Result } from '../../../domain/result';
import { oversightRecord, type OversightRecord } from '../../../domain/status/oversight-record';
import { getOversightRecordJson, getOversightRecordPdf } from '../../../contracts/status/report';
import { peopleInRecord } from '../../documents/oversight-record/people-in-record';
import { recordDocument } from '../../documents/oversight-record/record-document';
import { recordJson } from '../../documents/oversight-record/record-json';
import { DEFAULT_LANGUAGE, type Language } from '../../../words/language';
import { PAPER_FILES } from '../../../words/paper-files';
import { writePdf } from '../../documents/pdf/write-pdf';
import { namedPeople } from '../../people/frozen-names';
import type { Program } from '../../program';
import { fileResponse } from '../edge/file-response';
import { paperLanguageAsked } from '../edge/paper-language-asked';
import { route, type Call, type Caller } from '../edge/route';
import { stateAsked } from '../edge/state-asked';
import { PDF } from '../../content/media-types';

type Asked = Call<typeof getOversightRecordPdf>;

/**
 * Registers the tilsynsreferat as PDF and as JSON, for those who may see the ledger: it names who has not noted a
 * status, and directors outside the management body see neither that nor who is in it.
 */
export function registerOversightRecords(program: Program): void {
  const { config, directory, store } = program;

  const recordFor = async ({ params, query }: Asked, { state }: Caller): Promise<Result<OversightRecord>> => {
    const month = params.month;
    const asked = await stateAsked(store, query('position'), state);
    if (!asked.ok) return asked;
    const record = oversightRecord(asked.value, month);
    return record === undefined ? refuse({ code: 'unknown-report', month }) : ok(record);
  };

  route(program, getOversightRecordPdf, 'viewLedger', async (call, caller) => {
    const language = paperLanguageAsked(call.query);
    if (!language.ok) return language;
    const found = await recordFor(call, caller);
    if (!found.ok) return found;
    const people = namedPeople(await directory.all(), peopleInRecord(found.value));
    const bytes = await writePdf(recordDocument(config.municipality, found.value, people, language.value));
    const name = fileName(found.value, 'pdf', language.value);
    return ok(fileResponse({ bytes, mediaType: PDF }, name));
  });

  route(program, getOversightRecordJson, 'viewLedger', async (call, caller) => {
    const found = await recordFor(call, caller);
    if (!found.ok) return found;
    const bytes = Buffer.from(recordJson(config.municipality, found.value), 'utf8');
    return ok(
      fileResponse({ bytes, mediaType: 'application/json' }, fileName(found.value, 'json', DEFAULT_LANGUAGE)),
    );
  });
}

/** The position is part of the name: two files of one month at two times are told apart. */
function fileName({ month, position }: OversightRecord, extension: string, language: Language): string {
  const { oversightRecord: named, at } = PAPER_FILES[language];
  return `${at(named(month), position.seq)}.${extension}`;
}
