import type { Locale } from '@careway/rules/core';

/** What a key does beside typing its own character. */
export type Act = 'shift' | 'delete' | 'space' | 'enter' | 'done' | 'letters' | 'signs' | 'accents';

export type Page = 'letters' | 'signs' | 'accents' | 'digits';

/** A character, or an act. */
export type Key = string | { act: Act };

const act = (name: Act): Key => ({ act: name });
const keys = (characters: string): readonly Key[] => Array.from(characters);

const accents = keys('áéíóúüñ¿¡');

/** The rows of keys of a page. Spanish has its ñ and its accents at hand; English keeps them near. */
export function rowsOf(page: Page, locale: Locale, many: boolean): readonly (readonly Key[])[] {
  const last = (other: Act, ...more: Key[]): Key[] => [
    act(other),
    ...more,
    act('space'),
    ...(many ? [act('enter')] : []),
    act('done'),
  ];
  switch (page) {
    case 'digits':
      return [keys('123'), keys('456'), keys('789'), [act('delete'), '0', act('done')]];
    case 'signs':
      return [
        keys('1234567890'),
        keys('@.,-/:;()'),
        keys('?!\'"#+&$'),
        [...last('letters', act('delete'))],
      ];
    case 'accents':
      return [accents, [...last('letters', act('shift'), act('delete'))]];
    case 'letters':
      return [
        ...(locale === 'es' ? [accents.filter((key) => key !== 'ñ')] : []),
        keys('qwertyuiop'),
        keys(locale === 'es' ? 'asdfghjklñ' : "asdfghjkl'"),
        [act('shift'), ...keys('zxcvbnm'), act('delete')],
        last('signs', ...(locale === 'es' ? [] : [act('accents')]), ',', '.'),
      ];
  }
}
