import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { Appearance } from './appearance/Appearance';
import { createRoutes } from './routes';
import { Session } from './session/Session';

const router = createRoutes();

/** Look, then who is asking, then the pages. */
export function App({ queries }: { queries: QueryClient }) {
  return (
    <Appearance>
      <QueryClientProvider client={queries}>
        <Session onDeepLink={(path) => void router.navigate(path, { replace: true })}>
          <RouterProvider router={router} />
        </Session>
      </QueryClientProvider>
    </Appearance>
  );
}
