import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../../appearance/useNarrow';
import type { RequirementView } from '../../../../contracts/requirement/requirement';
import {
  REQUIREMENT_RULE_SENTENCES,
  REQUIREMENT_SOURCE_WORDS,
  REQUIREMENT_WORDS,
} from '../../../../words/requirement/requirement-words';
import { AppLink } from '../../components/AppLink';
import { BasisLabel } from '../../components/BasisLabel';
import { usePersonName } from '../../components/people/usePersonName';
import { useRequirementTitle } from '../../components/requirement/useRequirementTitle';
import { useAnchor } from '../../components/useAnchor';
import { useMe } from '../../session/session-context';
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

/** The demands that are about incidents: NIS 2-loven §§ 12, 13 and 15. */
const ABOUT_INCIDENTS = /^nis2-1[235](-|$)/;

/** One demand: how it stands first, what it asks for, the rule that set it, what documents it, and where it comes from. */
export function RequirementLine({ requirement }: { requirement: RequirementView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const format = useFormat();
  const titleOf = useRequirementTitle();
  const nameOf = usePersonName();
  const { abilities } = useMe();
  const heading = useAnchor(requirement.requirementId);
  const { requirementId, source, label, checkedOn, state, rule, owner } = requirement;
  return (
    <li className={styles.line} data-requirement={requirementId}>
      <div className={styles.state}>
        <RequirementStateMark state={state} />
      </div>
      <div className={styles.what}>
        <h3 ref={heading} id={requirementId} tabIndex={-1} className={styles.title}>
          {titleOf(requirement)}
        </h3>
        <p className={styles.text}>{REQUIREMENT_WORDS[language][requirementId].text}</p>
        <p className={styles.rule}>
          {rule.by === 'requirement'
            ? REQUIREMENT_RULE_SENTENCES[rule.rule][language]
            : t(`rule.${rule.light.rule}`)}{' '}
          {rule.by === 'section' && rule.light.label !== label && <BasisLabel label={rule.light.label} />}
        </p>
        <ProofList
          name={t(state === 'documented' ? 'requirements.documentedBy' : 'requirements.recorded')}
          proofs={requirement.proofs}
        />
        <ProofList name={t('requirements.unsettled')} proofs={requirement.unsettled} />
        <ProofList name={t('requirements.seeAlso')} proofs={requirement.related} />
        {ABOUT_INCIDENTS.test(requirementId) && abilities.viewIncidents && (
          <p className={styles.rule}>
            {t('requirements.seeAlso')}: <AppLink to="/haendelser">{t('incidents.title')}</AppLink>
          </p>
        )}
        <p className={styles.from}>
          <BasisLabel label={label} />
          <span>{REQUIREMENT_SOURCE_WORDS[source][language]}</span>
          <span>{t('requirements.checked', { date: format.date(checkedOn) })}</span>
          {owner !== null && <span>{t('requirements.owner', { name: nameOf(owner) })}</span>}
        </p>
      </div>
    </li>
  );
}
