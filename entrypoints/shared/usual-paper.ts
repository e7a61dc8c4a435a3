/** Letter where it is used, by the region of the browser's language. */
export function usualPaper(): 'a4' | 'letter' {
  const { region = '' } = new Intl.Locale(navigator.language).maximize();
  return ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE'].includes(region) ? 'letter' : 'a4';
}
