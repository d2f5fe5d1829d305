import { getDecision } from '../../../contracts/decision/decision';
import { getOverview } from '../../../contracts/overview/overview';
import { ROLES, type Role } from '../../../domain/access/role';
import { PAGE_PATHS, type PagePath } from '../../../tab/src/address/page-paths';
import type { FixtureServer } from './fixture-server';
import { REVISABLE } from './decision-fixtures';
import { OVERVIEWS } from './overview-fixtures';

type PageShown = {
  /** The address below the tab's own, with the ids of the fixtures. */
  at: string;
  /** Whose page it is first of all. */
  role: Role;
};

/** Where every page of the router is seen in the fixtures; a page that is added to the router must be added here. */
const SHOWN: Readonly<Record<PagePath, PageShown>> = {
  '': { at: '', role: 'chair' },
  beslutninger: { at: 'beslutninger', role: 'member' },
  'beslutninger/ny': { at: 'beslutninger/ny', role: 'coordinator' },
  'beslutninger/:decisionId/ret': { at: 'beslutninger/D-2026-002/ret', role: 'coordinator' },
  'beslutninger/:decisionId/bilag': { at: 'beslutninger/D-2026-002/bilag', role: 'member' },
  'beslutninger/:decisionId': { at: 'beslutninger/D-2026-002', role: 'member' },
  moeder: { at: 'moeder', role: 'secretary' },
  'moeder/ny': { at: 'moeder/ny', role: 'secretary' },
  'moeder/:meetingId': { at: 'moeder/M-2026-001', role: 'secretary' },
  uddannelse: { at: 'uddannelse', role: 'coordinator' },
  'uddannelse/log': { at: 'uddannelse/log', role: 'coordinator' },
  'uddannelse/log-flere': { at: 'uddannelse/log-flere', role: 'coordinator' },
  'uddannelse/personer/:personId': { at: 'uddannelse/personer/p-05', role: 'coordinator' },
  'uddannelse/import': { at: 'uddannelse/import', role: 'coordinator' },
  'uddannelse/katalog': { at: 'uddannelse/katalog', role: 'coordinator' },
  maanedsstatus: { at: 'maanedsstatus', role: 'member' },
  'maanedsstatus/:month': { at: 'maanedsstatus/2026-11', role: 'member' },
  'maanedsstatus/:month/udkast': { at: 'maanedsstatus/2026-12/udkast', role: 'coordinator' },
  noegletal: { at: 'noegletal', role: 'coordinator' },
  aarshjul: { at: 'aarshjul', role: 'coordinator' },
  haendelser: { at: 'haendelser', role: 'chair' },
  'haendelser/ny': { at: 'haendelser/ny', role: 'coordinator' },
  'haendelser/:incidentId': { at: 'haendelser/H-003', role: 'coordinator' },
  krav: { at: 'krav', role: 'auditor' },
  leverandoerer: { at: 'leverandoerer', role: 'coordinator' },
  'leverandoerer/:supplierId': { at: 'leverandoerer/L-001', role: 'coordinator' },
  registrering: { at: 'registrering', role: 'coordinator' },
  systemer: { at: 'systemer', role: 'coordinator' },
  baseline: { at: 'baseline', role: 'coordinator' },
  oevelser: { at: 'oevelser', role: 'coordinator' },
  'oevelser/:exerciseId': { at: 'oevelser/OV-001', role: 'coordinator' },
  'systemer/:systemId': { at: 'systemer/S-001', role: 'coordinator' },
  foranstaltninger: { at: 'foranstaltninger', role: 'coordinator' },
  'foranstaltninger/:measureId': { at: 'foranstaltninger/FO-001', role: 'coordinator' },
  revisionsspor: { at: 'revisionsspor', role: 'auditor' },
  indstillinger: { at: 'indstillinger', role: 'coordinator' },
  'indstillinger/personer': { at: 'indstillinger/personer', role: 'administrator' },
  'indstillinger/grupper': { at: 'indstillinger/grupper', role: 'coordinator' },
  'indstillinger/beslutninger': { at: 'indstillinger/beslutninger', role: 'coordinator' },
  'indstillinger/bekraeftelser': { at: 'indstillinger/bekraeftelser', role: 'member' },
  'indstillinger/uddannelse': { at: 'indstillinger/uddannelse', role: 'coordinator' },
  'indstillinger/status': { at: 'indstillinger/status', role: 'coordinator' },
  'indstillinger/datakilder': { at: 'indstillinger/datakilder', role: 'coordinator' },
  'indstillinger/udsendelser': { at: 'indstillinger/udsendelser', role: 'coordinator' },
  'indstillinger/opbevaring': { at: 'indstillinger/opbevaring', role: 'administrator' },
  'indstillinger/opbevaring/:personId': { at: 'indstillinger/opbevaring/p-05', role: 'administrator' },
  'indstillinger/import': { at: 'indstillinger/import', role: 'administrator' },
  'indstillinger/om': { at: 'indstillinger/om', role: 'administrator' },
};

/** Every page once, for the role whose page it is first of all; the first one for every role, as each has its own. */
export const EVERY_PAGE: readonly PageShown[] = PAGE_PATHS.flatMap((path) =>
  path === '' ? ROLES.map((role) => ({ at: '', role })) : [SHOWN[path]],
);

/** Signs a role in at the fixtures, with the first page that the server gives it and a case that may be put forward anew. */
export function signInAs(server: FixtureServer, role: Role): void {
  server.as(role);
  server.answer(getOverview, { json: OVERVIEWS[role] });
  if (role === 'coordinator') server.answer(getDecision, { json: REVISABLE });
}
