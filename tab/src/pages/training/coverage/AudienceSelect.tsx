import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, type Audience } from '../../../../../domain/access/group';

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '240px',
    ':not(:first-child)': { marginTop: tokens.spacingVerticalXXL },
    marginBottom: tokens.spacingVerticalXXL,
    '@media print': { display: 'none' },
  },
});

type Props = { audience: Audience; onChange: (audience: Audience) => void };

/** Whose training the page shows: the management body or a group around it. */
export function AudienceSelect({ audience, onChange }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Field className={styles.field} label={t('coverage.audience')}>
      <Select
        value={audience}
        onChange={(_, { value }) => {
          onChange(AUDIENCES.find((one) => one === value) ?? 'managementBody');
        }}
      >
        {AUDIENCES.map((one) => (
          <option key={one} value={one}>
            {t(`audience.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
