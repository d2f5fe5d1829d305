import type { Incident } from '../../domain/incident/incident';
import { filesAmong } from '../../domain/register/exhibit';

/** The hashes of all files that show something of an incident, whatever became of it since. */
export const filesOfIncident = ({ filings, csirtAnswers, exhibits }: Incident): ReadonlySet<string> =>
  new Set([
    ...filings.flatMap(({ files }) => files.map(({ contentHash }) => contentHash)),
    ...csirtAnswers.map(({ file }) => file.contentHash),
    ...filesAmong(exhibits),
  ]);
