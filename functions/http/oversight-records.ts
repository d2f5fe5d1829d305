import type { Oversight } from '../../domain/oversight';
import { ok, refuse, type Result } from '../../domain/result';
import { oversightRecord, type OversightRecord } from '../../domain/status/oversight-record';
import { getOversightRecordJson, getOversightRecordPdf } from '../contracts/report';
import { stateAsOf } from '../ledger/state-as-of';
import { peopleInRecord } from '../oversight-record/people-in-record';
import { recordDocument } from '../oversight-record/record-document';
import { recordJson } from '../oversight-record/record-json';
import { RECORD_WORDS } from '../oversight-record/record-words';
import { writePdf } from '../pdf/write-pdf';
import { namedPeople } from '../people/frozen-names';
import type { Program } from '../program';
import { fileResponse } from './file-response';
import { route, type Call, type Caller } from './route';

type Asked = Call<typeof getOversightRecordPdf>;

/**
 * Registers the tilsynsreferat as PDF and as JSON, for those who may see the ledger: it names who has not noted a
 * status, and directors outside the management body see neither that nor who is in it.
 */
export function registerOversightRecords(program: Program): void {
  const { config, directory, store } = program;

  const recordFor = async ({ params, query }: Asked, { state }: Caller): Promise<Result<OversightRecord>> => {
    const month = params['month'] ?? '';
    const asked = await stateAsked(query('position'), state);
    if (!asked.ok) return asked;
    const record = oversightRecord(asked.value, month);
    return record === undefined ? refuse({ code: 'unknown-report', month }) : ok(record);
  };

  const stateAsked = async (position: string, state: Oversight): Promise<Result<Oversight>> => {
    const seq = position === '' ? state.head.seq : Number(position);
    const isEntry = /^\d*$/.test(position) && seq >= 1 && seq <= state.head.seq;
    if (!isEntry) return refuse({ code: 'body-invalid', field: 'position' });
    return ok(seq === state.head.seq ? state : await stateAsOf(store, seq));
  };

  route(program, getOversightRecordPdf, 'viewLedger', async (call, caller) => {
    const found = await recordFor(call, caller);
    if (!found.ok) return found;
    const people = namedPeople(await directory.all(), peopleInRecord(found.value));
    const bytes = await writePdf(recordDocument(config.municipality, found.value, people));
    return ok(fileResponse({ bytes, mediaType: 'application/pdf' }, fileName(found.value, 'pdf')));
  });

  route(program, getOversightRecordJson, 'viewLedger', async (call, caller) => {
    const found = await recordFor(call, caller);
    if (!found.ok) return found;
    const bytes = Buffer.from(recordJson(config.municipality, found.value), 'utf8');
    return ok(fileResponse({ bytes, mediaType: 'application/json' }, fileName(found.value, 'json')));
  });
}

/** The position is part of the name: two files of one month at two times are told apart. */
const fileName = ({ month, position }: OversightRecord, extension: string): string =>
  `${RECORD_WORDS.fileName}-${month}-post-${String(position.seq)}.${extension}`;
