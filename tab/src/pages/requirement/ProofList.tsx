import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { LinkedProofs, RequirementProofView } from '../../../../contracts/requirement/requirement';
import { AppLink } from '../../components/AppLink';
import { proofAddress } from '../../components/requirement/requirement-address';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  name: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
});

/** What documents a demand or keeps it open, each with the way to it; nothing where there is nothing. */
export function ProofList({ name, proofs: { newest, more } }: { name: string; proofs: LinkedProofs }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const titleOf = useProofTitle();
  if (newest.length === 0) return null;
  return (
    <div>
      <p className={styles.name}>{name}</p>
      <ul className={styles.list}>
        {newest.map((proof) => (
          <li key={proofAddress(proof)}>
            <AppLink to={proofAddress(proof)}>{titleOf(proof)}</AppLink>
          </li>
        ))}
        {more > 0 && <li>{t('requirements.more', { count: more })}</li>}
      </ul>
    </div>
  );
}

function useProofTitle(): (proof: RequirementProofView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (proof) => {
    switch (proof.kind) {
      case 'decision':
        return t('requirements.proof.decision', { title: proof.title, id: proof.decisionId });
      case 'status':
        return t('report.title', { statusOn: format.date(proof.statusOn) });
      case 'oversightRecord':
        return t('requirements.proof.record', { date: format.date(proof.statusOn) });
      case 'coverage':
        return t('requirements.proof.coverage');
      case 'staffOffer':
        return t('requirements.proof.offer', { what: proof.what, date: format.date(proof.offeredOn) });
      case 'section':
        return t('requirements.proof.section', {
          section: t(`section.${proof.section}`).toLocaleLowerCase('da'),
          colour: t(`colour.${proof.colour}`),
        });
      default:
        return unreachable(proof);
    }
  };
}
