import { getGovernance } from '../../../../../contracts/access/governance';
import { getRoster } from '../../../../../contracts/access/roster';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { DraftForm } from './DraftForm';
import type { Purpose } from './useDraft';

/** The form once the people, the scale and the delegations to choose from are there. */
export function DraftFrame({ purpose }: { purpose: Purpose }) {
  const roster = useAnswer(getRoster, {});
  const governance = useAnswer(getGovernance, {});
  return (
    <Answer query={roster}>
      {({ entries }) => (
        <Answer query={governance}>
          {(rules) => (
            <DraftForm purpose={purpose} governance={rules} people={entries.map(({ person }) => person)} />
          )}
        </Answer>
      )}
    </Answer>
  );
}
