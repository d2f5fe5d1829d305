import { useTranslation } from 'react-i18next';
import { Success } from '../../../components/Success';

/** Says that something was recorded: done, or that it awaits a member of the body. */
export function Recorded({ awaits, done }: { awaits: string | null; done: string }) {
  const { t } = useTranslation();
  return (
    <Success changed={awaits === null}>
      {awaits === null ? done : t('confirmations.awaits', { id: awaits })}
    </Success>
  );
}
