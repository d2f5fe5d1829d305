import 'i18next';
import type { Words } from './da';

declare module 'i18next' {
  // i18next reads its key types from this interface; a type alias cannot add to it.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}
