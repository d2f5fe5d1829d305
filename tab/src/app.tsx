import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { Appearance } from './appearance/Appearance';
import { createQueries } from './api/create-queries';
import { createRoutes } from './routes';
import { Session } from './session/Session';

const queries = createQueries();
const router = createRoutes();

/** Look, then who is asking, then the pages. */
export function App() {
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
