import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../domain/status/light';

/** What kind of demand something is: law, guidance, local policy or benchmark. */
export function BasisLabel({ label }: { label: Label }) {
  const { t } = useTranslation();
  return (
    <Badge appearance="outline" color="informative" shape="rounded">
      {t(`label.${label}`)}
    </Badge>
  );
}
