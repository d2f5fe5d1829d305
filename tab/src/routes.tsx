import { createBrowserRouter, type RouteObject } from 'react-router';
import type { ComponentType } from 'react';
import { PAGE_PATHS, type PagePath } from './address/page-paths';
import { wordPartsOf } from './address/page-words';
import { FetchingFirstPage } from './shell/FetchingFirstPage';
import { RouteFailure } from './shell/RouteFailure';
import { Shell } from './shell/Shell';
import { laterWords, type WordPart } from './words/start-words';

type Load = () => Promise<ComponentType>;

/** The code of every page, fetched when somebody goes there. */
const PAGES: Readonly<Record<PagePath, Load>> = {
  '': async () => (await import('./pages/overview/OverviewPage')).OverviewPage,
  beslutninger: async () => (await import('./pages/decision/list/DecisionsPage')).DecisionsPage,
  'beslutninger/ny': async () => (await import('./pages/decision/draft/DraftPage')).DraftPage,
  'beslutninger/:decisionId/ret': async () => (await import('./pages/decision/draft/RevisePage')).RevisePage,
  // The same page at its annexes, where a card's button leads.
  'beslutninger/:decisionId/bilag': async () =>
    (await import('./pages/decision/case/DecisionPage')).DecisionPage,
  'beslutninger/:decisionId': async () => (await import('./pages/decision/case/DecisionPage')).DecisionPage,
  moeder: async () => (await import('./pages/meeting/MeetingsPage')).MeetingsPage,
  'moeder/ny': async () => (await import('./pages/meeting/PlanMeetingPage')).PlanMeetingPage,
  'moeder/:meetingId': async () => (await import('./pages/meeting/MeetingPage')).MeetingPage,
  uddannelse: async () => (await import('./pages/training/coverage/TrainingPage')).TrainingPage,
  'uddannelse/log': async () => (await import('./pages/training/log/LogCoursePage')).LogCoursePage,
  'uddannelse/log-flere': async () => (await import('./pages/training/log/BulkLogPage')).BulkLogPage,
  'uddannelse/personer/:personId': async () =>
    (await import('./pages/training/person/PersonPage')).PersonPage,
  'uddannelse/import': async () =>
    (await import('./pages/training/participants/ParticipantsPage')).ParticipantsPage,
  'uddannelse/katalog': async () => (await import('./pages/training/catalogue/CataloguePage')).CataloguePage,
  maanedsstatus: async () => (await import('./pages/status/months/ReportsPage')).ReportsPage,
  'maanedsstatus/:month': async () => (await import('./pages/status/report/ReportPage')).ReportPage,
  'maanedsstatus/:month/udkast': async () =>
    (await import('./pages/status/draft/ReportDraftPage')).ReportDraftPage,
  noegletal: async () => (await import('./pages/indicator/IndicatorsPage')).IndicatorsPage,
  aarshjul: async () => (await import('./pages/cycle/CyclePage')).CyclePage,
  haendelser: async () => (await import('./pages/incident/IncidentsPage')).IncidentsPage,
  'haendelser/ny': async () => (await import('./pages/incident/OpenIncidentPage')).OpenIncidentPage,
  'haendelser/:incidentId': async () => (await import('./pages/incident/IncidentPage')).IncidentPage,
  krav: async () => (await import('./pages/requirement/RequirementsPage')).RequirementsPage,
  leverandoerer: async () => (await import('./pages/supplier/SuppliersPage')).SuppliersPage,
  'leverandoerer/:supplierId': async () => (await import('./pages/supplier/SupplierPage')).SupplierPage,
  registrering: async () => (await import('./pages/registration/RegistrationPage')).RegistrationPage,
  baseline: async () => (await import('./pages/baseline/BaselinePage')).BaselinePage,
  oevelser: async () => (await import('./pages/exercise/ExercisesPage')).ExercisesPage,
  'oevelser/:exerciseId': async () => (await import('./pages/exercise/ExercisePage')).ExercisePage,
  systemer: async () => (await import('./pages/system/SystemsPage')).SystemsPage,
  'systemer/:systemId': async () => (await import('./pages/system/SystemPage')).SystemPage,
  foranstaltninger: async () => (await import('./pages/measure/MeasuresPage')).MeasuresPage,
  'foranstaltninger/:measureId': async () => (await import('./pages/measure/MeasurePage')).MeasurePage,
  revisionsspor: async () => (await import('./pages/ledger/LedgerPage')).LedgerPage,
  indstillinger: async () => (await import('./pages/settings/SettingsIndexPage')).SettingsIndexPage,
  'indstillinger/personer': async () => (await import('./pages/settings/PeoplePage')).PeoplePage,
  'indstillinger/grupper': async () => (await import('./pages/settings/groups/GroupsPage')).GroupsPage,
  'indstillinger/beslutninger': async () =>
    (await import('./pages/settings/governance/GovernancePage')).GovernancePage,
  'indstillinger/bekraeftelser': async () =>
    (await import('./pages/body-change/ConfirmationsPage')).ConfirmationsPage,
  'indstillinger/uddannelse': async () =>
    (await import('./pages/settings/training-policy/TrainingPolicyPage')).TrainingPolicyPage,
  'indstillinger/status': async () =>
    (await import('./pages/settings/status-policy/StatusPolicyPage')).StatusPolicyPage,
  'indstillinger/datakilder': async () => (await import('./pages/settings/feeds/FeedsPage')).FeedsPage,
  'indstillinger/udsendelser': async () => (await import('./pages/delivery/DeliveriesPage')).DeliveriesPage,
  'indstillinger/opbevaring': async () =>
    (await import('./pages/training/retention/RetentionPage')).RetentionPage,
  'indstillinger/opbevaring/:personId': async () =>
    (await import('./pages/training/erasure/ErasurePage')).ErasurePage,
  'indstillinger/import': async () =>
    (await import('./pages/settings/roster-import/RosterImportPage')).RosterImportPage,
  'indstillinger/om': async () => (await import('./pages/settings/AboutPage')).AboutPage,
};

const NOT_FOUND: Load = async () => (await import('./pages/not-found/NotFoundPage')).NotFoundPage;

/** The pages of the settings have a frame in common; their list, which stands at its path, has not. */
const SETTINGS = 'indstillinger';

/** A page at a path, empty for the first one. */
function page(path: string, load: Load, words: readonly WordPart[] = []): RouteObject {
  if (path === '') return { index: true, lazy: async () => ({ Component: await load() }) };
  const lazy = async () => {
    const [Component] = await Promise.all([load(), laterWords(...words)]);
    return { Component };
  };
  return { path, lazy };
}

const isOfSettings = (path: string) => path.startsWith(`${SETTINGS}/`);
const routeOf = (path: PagePath) => page(path, PAGES[path], wordPartsOf(path));

/** Every page of the tab. */
export const createRoutes = () =>
  createBrowserRouter(
    [
      {
        path: '/',
        Component: Shell,
        ErrorBoundary: RouteFailure,
        HydrateFallback: FetchingFirstPage,
        children: [
          ...PAGE_PATHS.filter((path) => !isOfSettings(path)).map(routeOf),
          {
            path: SETTINGS,
            lazy: async () => ({
              Component: (await import('./pages/settings/SettingsLayout')).SettingsLayout,
            }),
            children: [
              ...PAGE_PATHS.filter(isOfSettings).map((path) =>
                page(path.slice(SETTINGS.length + 1), PAGES[path], wordPartsOf(path)),
              ),
              page('*', NOT_FOUND),
            ],
          },
          page('*', NOT_FOUND),
        ],
      },
    ],
    { basename: '/tab' },
  );
