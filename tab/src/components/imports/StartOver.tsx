import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../form/form-context';

type Props = { onStartOver: () => void; className?: string; small?: boolean };

/** Leads back to the form of an import, whose field takes the focus as the button goes. */
export function StartOver({ onStartOver, className, small = false }: Props) {
  const { t } = useTranslation();
  const isPressed = useRef(false);
  useEffect(
    () => () => {
      if (isPressed.current) document.getElementById(fieldId('', 'file'))?.focus();
    },
    [],
  );
  return (
    <Button
      size={small ? 'small' : 'medium'}
      {...(className === undefined ? {} : { className })}
      onClick={() => {
        isPressed.current = true;
        onStartOver();
      }}
    >
      {t('import.again')}
    </Button>
  );
}
