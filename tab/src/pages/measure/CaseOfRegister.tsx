import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEASURE_CODES } from '../../../../domain/decision/content';
import type { MeasureLine } from '../../../../contracts/measure/measure';
import { useMeasureName } from '../../components/decision/useMeasureName';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { LinkButton } from '../../components/LinkButton';

const useStyles = makeStyles({ form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '72ch' } });

/** Opens the draft of a case with the measures of some numbers, at first of all that have any. */
export function CaseOfRegister({ measures }: { measures: readonly MeasureLine[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const measureName = useMeasureName();
  const kept = MEASURE_CODES.filter((code) => measures.some((one) => one.code === code));
  const [chosen, setChosen] = useState<readonly string[]>(kept);
  const codes = kept.filter((code) => chosen.includes(code));
  return (
    <div className={styles.form}>
      <p>{t('measures.draftLead')}</p>
      <CheckboxGroup
        name="codes"
        label={t('measures.draftCodes')}
        options={kept.map((code) => [code, measureName(code)])}
        chosen={chosen}
        onChange={setChosen}
      />
      {codes.length > 0 && (
        <div>
          <LinkButton primary to={`/beslutninger/ny?register=${codes.join('')}`}>
            {t('measures.draftOpen')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
