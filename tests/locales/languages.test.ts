import { describe, expect, it } from 'vitest';
import { LANGUAGES, texts } from './texts';

const english = texts('en');
/** Names, formats, the attribution in its prescribed words, and words that both languages share. */
const SAME_AS_ENGLISH: Record<string, readonly string[]> = {
  all: [
    'extension_name',
    'popup_title',
    'welcome_step',
    'about_onet',
    'aorDoc_save_md',
    'aorDoc_save_json',
    'results_rate',
  ],
  de: ['pause_heading', 'versions_version'],
  es: ['answer_no', 'text_no', 'entryTable_no', 'entry_min'],
  fr: [
    'kind_question',
    'card_minutesField',
    'popup_logMinutes',
    'reply_mail',
    'pause_heading',
    'pause_posts',
    'sites_heading',
    'welcome_sites',
    'versions_heading',
    'versions_version',
    'entryTable_minutes',
    'entry_minutes',
    'entry_min',
  ],
  pt: ['quoted', 'reply_mail', 'sites_heading', 'welcome_sites', 'figures_percent', 'entry_min'],
};

function slots(forms: readonly string[]): string[] {
  return [...new Set(forms.join().match(/\$\d/g))].sort();
}

/** The figures in a text, sorted and without the marks in them. */
function figuresIn(text: string): string[] {
  const plain = text.replace(/\$\d/g, '').replace(/(?<=\d)[.,\u00a0 ](?=\d)/g, '');
  return (plain.match(/\d+/g) ?? []).sort();
}

it.each(LANGUAGES)(
  'names every text so that browsers take it (%s): they refuse the extension otherwise',
  (language) => {
    expect([...texts(language).keys()].filter((name) => !/^\w+$/.test(name))).toEqual([]);
  },
);

it.each(LANGUAGES)(
  'says its language, and what Remit is in as many letters as stores take (%s)',
  (language) => {
    const own = texts(language);
    expect(own.get('extension_language')).toEqual([language]);
    expect(own.get('extension_description')?.[0]?.length).toBeLessThanOrEqual(132);
  },
);

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  const own = texts(language);

  it('has the texts that English has, in its order, and no others', () => {
    expect([...own.keys()]).toEqual([...english.keys()]);
  });

  it('fills the same slots', () => {
    const filled = (all: typeof own) =>
      Object.fromEntries([...all].map(([name, forms]) => [name, slots(forms)]));
    expect(filled(own)).toEqual(filled(english));
  });

  it('has plural forms where English has, and only there', () => {
    const plural = (all: typeof own) =>
      [...all].filter(([, forms]) => forms.length > 1).map(([name]) => name);
    expect(plural(own)).toEqual(plural(english));
  });

  it('leaves no text empty, and none holds the mark between plural forms', () => {
    const bad = [...own].filter(([, forms]) => forms.some((form) => !form.trim() || form.includes('|')));
    expect(bad).toEqual([]);
  });

  it('gives the same figures', () => {
    const figures = (all: typeof own) =>
      Object.fromEntries([...all].map(([name, forms]) => [name, figuresIn(forms.at(-1) ?? '')]));
    expect(figures(own)).toEqual(figures(english));
  });

  it('leaves nothing in English', () => {
    const shared = [...(SAME_AS_ENGLISH['all'] ?? []), ...(SAME_AS_ENGLISH[language] ?? [])];
    const left = [...own]
      .filter(([name, forms]) => forms.join() === english.get(name)?.join() && !shared.includes(name))
      .map(([name]) => name);
    expect(left).toEqual([]);
  });
});
