import { makeStyles, tokens } from '@fluentui/react-components';
import type { LinkedProofs } from '../../../../contracts/requirement/requirement';
import { proofTitle, REQUIREMENT_LIST_WORDS } from '../../../../words/requirement/requirement-list-words';
import { AppLink } from '../../components/AppLink';
import { proofAddress } from '../../components/requirement/requirement-address';
import { useMe } from '../../session/session-context';
import { useLanguage } from '../../words/useLanguage';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  name: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
});

/** What documents a demand or keeps it open, each with the way to it; nothing where there is nothing. */
export function ProofList({ name, proofs: { newest, more } }: { name: string; proofs: LinkedProofs }) {
  const styles = useStyles();
  const language = useLanguage();
  const { abilities } = useMe();
  // Whoever may not see incidents is led to none.
  const shown = newest.filter(({ kind }) => kind !== 'incidents' || abilities.viewIncidents);
  if (shown.length === 0) return null;
  return (
    <div>
      <p className={styles.name}>{name}</p>
      <ul className={styles.list}>
        {shown.map((proof) => (
          <li key={proofAddress(proof)}>
            <AppLink to={proofAddress(proof)}>{proofTitle(proof, language)}</AppLink>
          </li>
        ))}
        {more > 0 && <li>{REQUIREMENT_LIST_WORDS[language].more(more)}</li>}
      </ul>
    </div>
  );
}
