import { Loading } from '../components/Loading';
import { StartingPage } from '../session/StartingPage';

/** Waits for the code of the page that was opened first. */
export function FetchingFirstPage() {
  return (
    <StartingPage>
      <Loading />
    </StartingPage>
  );
}
