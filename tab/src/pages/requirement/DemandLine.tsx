import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../../appearance/useNarrow';
import type { Demand } from '../../../../domain/cycle/demand';
import type { LinkedProofs, RequirementView } from '../../../../contracts/requirement/requirement';
import { REQUIREMENT_RULE_SENTENCES } from '../../../../words/requirement/requirement-words';
import { BasisLabel } from '../../components/BasisLabel';
import { usePersonName } from '../../components/people/usePersonName';
import { useAnchor } from '../../components/useAnchor';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { ProofList } from './ProofList';
import { RequirementStateMark } from './RequirementStateMark';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
    [`@media ${NARROW}`]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  state: { fontWeight: tokens.fontWeightSemibold },
  what: { minWidth: 0, maxWidth: '80ch' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  rule: { margin: `${tokens.spacingVerticalXS} 0 0` },
  from: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

type Props = {
  demandId: string;
  title: string;
  text: string;
  label: Demand;
  /** How it stands, whether it is shipped or the municipality's own. */
  standing: Pick<
    RequirementView,
    'state' | 'rule' | 'proofs' | 'unsettled' | 'owner' | 'setAside' | 'materials'
  >;
  related?: LinkedProofs;
  /** Where it comes from, in so many words. */
  from: readonly string[];
  /** What can be done with it. */
  children?: ReactNode;
};

/** One demand: how it stands first, what it asks for, the rule that set it, what documents it, and where it comes from. */
export function DemandLine({ demandId, title, text, label, standing, related, from, children }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const format = useFormat();
  const nameOf = usePersonName();
  const heading = useAnchor(demandId);
  const { state, rule, proofs, unsettled, owner, setAside, materials } = standing;
  return (
    <li className={styles.line} data-requirement={demandId}>
      <div className={styles.state}>
        <RequirementStateMark state={state} />
      </div>
      <div className={styles.what}>
        <h3 ref={heading} id={demandId} tabIndex={-1} className={styles.title}>
          {title}
        </h3>
        <p className={styles.text}>{text}</p>
        <p className={styles.rule}>
          {rule.by === 'requirement'
            ? REQUIREMENT_RULE_SENTENCES[rule.rule][language]
            : t(`rule.${rule.light.rule}`)}{' '}
          {rule.by === 'section' && rule.light.label !== label && <BasisLabel label={rule.light.label} />}
        </p>
        {setAside !== null && (
          <p className={styles.rule}>
            {t('requirements.setAsideBecause', { reason: setAside.reason })}{' '}
            {setAside.by !== null &&
              t('requirements.setAsideBy', { name: nameOf(setAside.by), date: format.date(setAside.on) })}
          </p>
        )}
        <ProofList
          name={t(state === 'documented' ? 'requirements.documentedBy' : 'requirements.recorded')}
          proofs={proofs}
        />
        <ProofList name={t('requirements.unsettled')} proofs={unsettled} />
        {related !== undefined && <ProofList name={t('requirements.seeAlso')} proofs={related} />}
        {materials.length > 0 && (
          <p className={styles.rule}>
            {t('requirements.material')}:{' '}
            {materials.map(({ materialId, title: name, url }, index) => (
              <span key={materialId}>
                {index > 0 && ' · '}
                <Link href={url} target="_blank" rel="noreferrer" inline>
                  {name}
                </Link>
              </span>
            ))}
          </p>
        )}
        <p className={styles.from}>
          <BasisLabel label={label} />
          {from.map((one) => (
            <span key={one}>{one}</span>
          ))}
          {owner !== null && <span>{t('requirements.owner', { name: nameOf(owner) })}</span>}
        </p>
        {children}
      </div>
    </li>
  );
}
