import { ok, refuse, type Result } from '../../../domain/result';
import { paperLanguage } from '../../../contracts/values';
import { DEFAULT_LANGUAGE, type Language } from '../../../words/language';

/** The language that a paper is asked for in: Danish when none is named, whatever the reader's own language is. */
export function paperLanguageAsked(query: (name: 'language') => string): Result<Language> {
  const named = query('language');
  const asked = paperLanguage.safeParse(named === '' ? DEFAULT_LANGUAGE : named);
  return asked.success ? ok(asked.data) : refuse({ code: 'body-invalid', field: 'language' });
}
