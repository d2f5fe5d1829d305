import { useTranslation } from 'react-i18next';
import type { PolicyBasis as Basis } from '../../../../domain/decision/policy';
import { BasisLabel } from '../BasisLabel';

/** Whose a version of the decision policy or its scale is. It is called local policy only where its decision is recorded. */
export function PolicyBasis({ version, basis }: { version: number; basis: Basis }) {
  const { t } = useTranslation();
  if (basis === 'unrecorded') return t('policy.versionUnrecorded', { version });
  return (
    <>
      <BasisLabel label={basis} />{' '}
      {basis === 'appDefault' ? t('policy.versionNone') : t('policy.version', { version })}
    </>
  );
}
