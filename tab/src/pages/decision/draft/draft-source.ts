/** What a new case is begun from, by the address. */
export type DraftSource =
  | { from: 'nothing' }
  /** The decision whose place it takes: `?afloeser=`. */
  | { from: 'replaced'; decisionId: string }
  /** A decision that it is like: `?som=`. */
  | { from: 'like'; decisionId: string }
  /** The measures of the register under these letters: `?register=`. */
  | { from: 'measures'; codes: string }
  /** The supplier whose supervision it is to approve: `?leverandoer=`. */
  | { from: 'supplier'; supplierId: string }
  /** The incident that is not to be notified: `?haendelse=`. */
  | { from: 'incident'; incidentId: string };

/** What an address says that a case is begun from; the first of several. */
export function draftSourceOf(params: URLSearchParams): DraftSource {
  const replaced = params.get('afloeser');
  if (replaced !== null) return { from: 'replaced', decisionId: replaced };
  const like = params.get('som');
  if (like !== null) return { from: 'like', decisionId: like };
  const codes = params.get('register');
  if (codes !== null) return { from: 'measures', codes };
  const supplierId = params.get('leverandoer');
  if (supplierId !== null) return { from: 'supplier', supplierId };
  const incidentId = params.get('haendelse');
  return incidentId === null ? { from: 'nothing' } : { from: 'incident', incidentId };
}
