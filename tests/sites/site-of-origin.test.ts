import { expect, it } from 'vitest';
import { siteOfOrigin } from '../../lib/sites/site-of-origin';

it('knows the site of a whole origin, and of a host within a wider pattern', () => {
  expect(siteOfOrigin('https://mail.google.com/*')?.id).toBe('gmail');
  expect(siteOfOrigin('https://*.atlassian.net/*')?.id).toBe('jira');
  expect(siteOfOrigin('https://brightfield.atlassian.net/*')?.id).toBe('jira');
});

it('leaves other origins to the engines', () => {
  expect(siteOfOrigin('https://mail.brightfield.example/*')).toBeNull();
  expect(siteOfOrigin('https://atlassian.net.brightfield.example/*')).toBeNull();
  expect(siteOfOrigin('https://notmail.google.com.example/*')).toBeNull();
});
