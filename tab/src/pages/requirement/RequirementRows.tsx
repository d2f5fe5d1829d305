import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { RequirementView } from '../../../../contracts/requirement/requirement';
import { REQUIREMENT_STATE_WORDS } from '../../../../words/requirement/requirement-words';
import { useNarrow } from '../../appearance/useNarrow';
import { Reveal } from '../../components/Reveal';
import { useLanguage } from '../../words/useLanguage';
import { RequirementLine } from './RequirementLine';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

type Props = {
  requirements: readonly RequirementView[];
  /** Whether the grey ones are what is asked for. */
  greyChosen: boolean;
};

/**
 * The demands of a group. What nothing shows is as much to an auditor as what is shown, and stands in its place among the
 * others; on a phone, where that is a page without an end, it is behind one line that says how much there is of it.
 */
export function RequirementRows({ requirements, greyChosen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { hash } = useLocation();
  const narrow = useNarrow();
  const isFolded = ({ state }: RequirementView) => narrow && !greyChosen && state === 'notAssessed';
  const folded = requirements.filter(isFolded);
  return (
    <>
      <Rows requirements={requirements.filter((one) => !isFolded(one))} />
      {folded.length > 0 && (
        <Reveal
          text={t('requirements.count', {
            state: REQUIREMENT_STATE_WORDS.notAssessed[language],
            count: folded.length,
          })}
          reading
          open={folded.some(({ requirementId }) => hash === `#${requirementId}`)}
        >
          <Rows requirements={folded} />
        </Reveal>
      )}
    </>
  );
}

function Rows({ requirements }: { requirements: readonly RequirementView[] }) {
  const styles = useStyles();
  if (requirements.length === 0) return null;
  return (
    <ul className={styles.list}>
      {requirements.map((one) => (
        <RequirementLine key={one.requirementId} requirement={one} />
      ))}
    </ul>
  );
}
