import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paperLanguage, type PaperLanguage } from '../../../contracts/values';

const useStyles = makeStyles({
  field: { marginBottom: tokens.spacingVerticalS },
});

type Props = { value: PaperLanguage; onChange: (language: PaperLanguage) => void };

/** In which language a paper is downloaded. The tab's own language says nothing of it: the paper is Danish unless chosen. */
export function PaperLanguageField({ value, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Field className={styles.field} label={t('paper.language')}>
      <RadioGroup
        layout="horizontal"
        value={value}
        onChange={(_, chosen) => {
          onChange(paperLanguage.parse(chosen.value));
        }}
      >
        {paperLanguage.options.map((language) => (
          <Radio key={language} value={language} label={t(`paper.${language}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
