import { useTranslation } from 'react-i18next';
import { BasisLabel } from '../BasisLabel';

/** Whose a version of the decision policy or its scale is: 0 is the app's default, all others the municipality's own. */
export function PolicyBasis({ version }: { version: number }) {
  const { t } = useTranslation();
  return (
    <>
      <BasisLabel label={version === 0 ? 'appDefault' : 'localPolicy'} />{' '}
      {version === 0 ? t('policy.versionNone') : t('policy.version', { version })}
    </>
  );
}
