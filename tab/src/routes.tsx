import { createBrowserRouter, type RouteObject } from 'react-router';
import type { ComponentType } from 'react';
import { FetchingFirstPage } from './shell/FetchingFirstPage';
import { RouteFailure } from './shell/RouteFailure';
import { Shell } from './shell/Shell';
import { laterWords } from './words/start-words';

/** A page at a path under the tab, empty for the first one; it is fetched when somebody goes there. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  if (path === '') return { index: true, lazy: async () => ({ Component: await load() }) };
  const lazy = async () => {
    const [Component] = await Promise.all([load(), laterWords()]);
    return { Component };
  };
  return { path, lazy };
}

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
          page('', async () => (await import('./pages/overview/OverviewPage')).OverviewPage),
          page(
            'beslutninger',
            async () => (await import('./pages/decision/list/DecisionsPage')).DecisionsPage,
          ),
          page('beslutninger/ny', async () => (await import('./pages/decision/draft/DraftPage')).DraftPage),
          page(
            'beslutninger/:decisionId/ret',
            async () => (await import('./pages/decision/draft/RevisePage')).RevisePage,
          ),
          // The same page at its annexes, where a card's button leads.
          page(
            'beslutninger/:decisionId/bilag',
            async () => (await import('./pages/decision/case/DecisionPage')).DecisionPage,
          ),
          page(
            'beslutninger/:decisionId',
            async () => (await import('./pages/decision/case/DecisionPage')).DecisionPage,
          ),
          page('moeder', async () => (await import('./pages/meeting/MeetingsPage')).MeetingsPage),
          page('moeder/ny', async () => (await import('./pages/meeting/PlanMeetingPage')).PlanMeetingPage),
          page('moeder/:meetingId', async () => (await import('./pages/meeting/MeetingPage')).MeetingPage),
          page(
            'uddannelse',
            async () => (await import('./pages/training/coverage/TrainingPage')).TrainingPage,
          ),
          page(
            'uddannelse/log',
            async () => (await import('./pages/training/log/LogCoursePage')).LogCoursePage,
          ),
          page(
            'uddannelse/log-flere',
            async () => (await import('./pages/training/log/BulkLogPage')).BulkLogPage,
          ),
          page(
            'uddannelse/personer/:personId',
            async () => (await import('./pages/training/person/PersonPage')).PersonPage,
          ),
          page(
            'uddannelse/import',
            async () => (await import('./pages/training/participants/ParticipantsPage')).ParticipantsPage,
          ),
          page(
            'uddannelse/katalog',
            async () => (await import('./pages/training/catalogue/CataloguePage')).CataloguePage,
          ),
          page('maanedsstatus', async () => (await import('./pages/status/months/ReportsPage')).ReportsPage),
          page(
            'maanedsstatus/:month',
            async () => (await import('./pages/status/report/ReportPage')).ReportPage,
          ),
          page(
            'maanedsstatus/:month/udkast',
            async () => (await import('./pages/status/draft/ReportDraftPage')).ReportDraftPage,
          ),
          page('noegletal', async () => (await import('./pages/indicator/IndicatorsPage')).IndicatorsPage),
          page('aarshjul', async () => (await import('./pages/cycle/CyclePage')).CyclePage),
          page('revisionsspor', async () => (await import('./pages/ledger/LedgerPage')).LedgerPage),
          page(
            'indstillinger',
            async () => (await import('./pages/settings/SettingsIndexPage')).SettingsIndexPage,
          ),
          {
            path: 'indstillinger',
            lazy: async () => ({
              Component: (await import('./pages/settings/SettingsLayout')).SettingsLayout,
            }),
            children: [
              page('personer', async () => (await import('./pages/settings/PeoplePage')).PeoplePage),
              page('grupper', async () => (await import('./pages/settings/groups/GroupsPage')).GroupsPage),
              page(
                'beslutninger',
                async () => (await import('./pages/settings/governance/GovernancePage')).GovernancePage,
              ),
              page(
                'bekraeftelser',
                async () => (await import('./pages/body-change/ConfirmationsPage')).ConfirmationsPage,
              ),
              page(
                'uddannelse',
                async () =>
                  (await import('./pages/settings/training-policy/TrainingPolicyPage')).TrainingPolicyPage,
              ),
              page(
                'status',
                async () =>
                  (await import('./pages/settings/status-policy/StatusPolicyPage')).StatusPolicyPage,
              ),
              page(
                'udsendelser',
                async () => (await import('./pages/delivery/DeliveriesPage')).DeliveriesPage,
              ),
              page(
                'opbevaring',
                async () => (await import('./pages/training/retention/RetentionPage')).RetentionPage,
              ),
              page(
                'opbevaring/:personId',
                async () => (await import('./pages/training/erasure/ErasurePage')).ErasurePage,
              ),
              page(
                'import',
                async () =>
                  (await import('./pages/settings/roster-import/RosterImportPage')).RosterImportPage,
              ),
              page('om', async () => (await import('./pages/settings/AboutPage')).AboutPage),
              page('*', async () => (await import('./pages/not-found/NotFoundPage')).NotFoundPage),
            ],
          },
          page('*', async () => (await import('./pages/not-found/NotFoundPage')).NotFoundPage),
        ],
      },
    ],
    { basename: '/tab' },
  );
