import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { Appearance } from './appearance/Appearance';
import { createRoutes } from './routes';
import type { TabMoves } from './session/tab-moves';
import { Session } from './session/Session';

const router = createRoutes();

const moves: TabMoves = {
  open: (path) => void router.navigate(path, { replace: true }),
  goBack: () => {
    // The router numbers the pages of a visit in the history of the browser.
    const { idx } = (history.state ?? {}) as { idx?: number };
    if (idx === undefined || idx === 0) return false;
    void router.navigate(-1);
    return true;
  },
};

/** Look, then who is asking, then the pages. */
export function App({ queries }: { queries: QueryClient }) {
  return (
    <Appearance>
      <QueryClientProvider client={queries}>
        <Session {...moves}>
          <RouterProvider router={router} />
        </Session>
      </QueryClientProvider>
    </Appearance>
  );
}
