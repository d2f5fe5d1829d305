import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../Failure';
import { useFormStyles } from './form.styles';
import { FormContext } from './form-context';
import type { Form } from './useForm';

type Props<Name extends string> = {
  form: Form<Name>;
  /** What each field is called, for the summary of errors; in the order of the fields. */
  labels: Readonly<Record<Name, string>>;
  submit: string;
  busy: boolean;
  /** What the server said, when it is about no single field. */
  failure?: Error | null;
  /** What was done, once it was. */
  done?: ReactNode;
  onSubmit: () => void;
  children: ReactNode;
};

/** The one form: labels above, errors at the field and summed up on top, where the focus goes. */
export function FormFrame<Name extends string>({ form, labels, ...props }: Props<Name>) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const summary = useRef<HTMLDivElement>(null);
  // The labels' keys are the form's names; Object.keys gives them as plain strings.
  const names = (Object.keys(labels) as Name[]).filter((name) => form.errors.has(name));
  useEffect(() => {
    if (form.checks > 0) summary.current?.focus();
  }, [form.checks]);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.busy) props.onSubmit();
      }}
    >
      <div role="status" className={styles.done}>
        {props.done}
      </div>
      {names.length > 0 && (
        <div ref={summary} tabIndex={-1} role="alert" className={styles.summary}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('form.summary', { count: names.length })}</MessageBarTitle>
              <ul className={styles.errors}>
                {names.map((name) => (
                  <li key={name}>
                    <a className={styles.errorLink} href={`#field-${name}`} onClick={goToField}>
                      {labels[name]}
                    </a>
                    : {form.errors.get(name)}
                  </li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {names.length === 0 && props.failure && <Failure error={props.failure} title={t('form.refused')} />}
      <FormContext value={form.errors}>{props.children}</FormContext>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={props.busy}>
          {props.submit}
        </Button>
      </div>
    </form>
  );
}

/** Focus moves to the field itself; the address stays as it is. */
function goToField(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
