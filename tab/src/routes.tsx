import { createBrowserRouter } from 'react-router';
import { FetchingFirstPage } from './shell/FetchingFirstPage';
import { RouteFailure } from './shell/RouteFailure';
import { Shell } from './shell/Shell';

/** Every page of the tab; each is fetched when somebody goes there. */
export const createRoutes = () =>
  createBrowserRouter(
    [
      {
        path: '/',
        Component: Shell,
        ErrorBoundary: RouteFailure,
        HydrateFallback: FetchingFirstPage,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('./pages/overview/OverviewPage')).OverviewPage }),
          },
          {
            path: 'beslutninger',
            lazy: async () => ({
              Component: (await import('./pages/decision/list/DecisionsPage')).DecisionsPage,
            }),
          },
          {
            path: 'beslutninger/ny',
            lazy: async () => ({ Component: (await import('./pages/decision/draft/DraftPage')).DraftPage }),
          },
          {
            path: 'beslutninger/:decisionId/ret',
            lazy: async () => ({ Component: (await import('./pages/decision/draft/RevisePage')).RevisePage }),
          },
          {
            path: 'beslutninger/:decisionId',
            lazy: async () => ({
              Component: (await import('./pages/decision/case/DecisionPage')).DecisionPage,
            }),
          },
          {
            path: 'moeder',
            lazy: async () => ({ Component: (await import('./pages/meeting/MeetingsPage')).MeetingsPage }),
          },
          {
            path: 'moeder/ny',
            lazy: async () => ({
              Component: (await import('./pages/meeting/PlanMeetingPage')).PlanMeetingPage,
            }),
          },
          {
            path: 'moeder/:meetingId',
            lazy: async () => ({ Component: (await import('./pages/meeting/MeetingPage')).MeetingPage }),
          },
          {
            path: 'uddannelse',
            lazy: async () => ({
              Component: (await import('./pages/training/coverage/TrainingPage')).TrainingPage,
            }),
          },
          {
            path: 'uddannelse/log',
            lazy: async () => ({
              Component: (await import('./pages/training/log/LogCoursePage')).LogCoursePage,
            }),
          },
          {
            path: 'uddannelse/log-flere',
            lazy: async () => ({ Component: (await import('./pages/training/log/BulkLogPage')).BulkLogPage }),
          },
          {
            path: 'uddannelse/personer/:personId',
            lazy: async () => ({
              Component: (await import('./pages/training/person/PersonPage')).PersonPage,
            }),
          },
          {
            path: 'uddannelse/import',
            lazy: async () => ({
              Component: (await import('./pages/training/participants/ParticipantsPage')).ParticipantsPage,
            }),
          },
          {
            path: 'uddannelse/katalog',
            lazy: async () => ({
              Component: (await import('./pages/training/catalogue/CataloguePage')).CataloguePage,
            }),
          },
          {
            path: 'maanedsstatus',
            lazy: async () => ({
              Component: (await import('./pages/status/months/ReportsPage')).ReportsPage,
            }),
          },
          {
            path: 'maanedsstatus/:month',
            lazy: async () => ({ Component: (await import('./pages/status/report/ReportPage')).ReportPage }),
          },
          {
            path: 'maanedsstatus/:month/udkast',
            lazy: async () => ({
              Component: (await import('./pages/status/draft/ReportDraftPage')).ReportDraftPage,
            }),
          },
          {
            path: 'noegletal',
            lazy: async () => ({
              Component: (await import('./pages/indicator/IndicatorsPage')).IndicatorsPage,
            }),
          },
          {
            path: 'aarshjul',
            lazy: async () => ({ Component: (await import('./pages/cycle/CyclePage')).CyclePage }),
          },
          {
            path: 'revisionsspor',
            lazy: async () => ({ Component: (await import('./pages/ledger/LedgerPage')).LedgerPage }),
          },
          {
            path: 'indstillinger',
            lazy: async () => ({ Component: (await import('./pages/settings/SettingsPage')).SettingsPage }),
          },
          {
            path: 'indstillinger/import',
            lazy: async () => ({
              Component: (await import('./pages/settings/roster-import/RosterImportPage')).RosterImportPage,
            }),
          },
          {
            path: 'indstillinger/udsendelser',
            lazy: async () => ({
              Component: (await import('./pages/delivery/DeliveriesPage')).DeliveriesPage,
            }),
          },
          {
            path: 'indstillinger/bekraeftelser',
            lazy: async () => ({
              Component: (await import('./pages/body-change/ConfirmationsPage')).ConfirmationsPage,
            }),
          },
          {
            path: 'indstillinger/opbevaring',
            lazy: async () => ({
              Component: (await import('./pages/training/retention/RetentionPage')).RetentionPage,
            }),
          },
          {
            path: 'indstillinger/opbevaring/:personId',
            lazy: async () => ({
              Component: (await import('./pages/training/erasure/ErasurePage')).ErasurePage,
            }),
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./pages/not-found/NotFoundPage')).NotFoundPage }),
          },
        ],
      },
    ],
    { basename: '/tab' },
  );
