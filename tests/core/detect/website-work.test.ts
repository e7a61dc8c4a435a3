import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/core/detect/detect';
import { mail, MAYA } from './post';

const found = (text: string): boolean => detect(mail(text), MAYA).asks.length > 0;

describe('work on website, newsletter and shop, in the words of advertising', () => {
  it.each([
    'Please put the new opening hours on our website.',
    'Our landing page still shows the old prices, please fix it.',
    'Please take over the survey among our customers.',
    'Update the team page on our site.',
    'Please order two hundred brochures for the shop.',
    'Please bring the price list on the website up to date.',
    'Please answer the reviews in the app store.',
    'Please draft a short text about our services for the site.',
    'Two things: call the printer and update the event page.',
  ])('is an ask: %s', (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    'Please visit our website for more information.',
    'Please click the link below to verify your account.',
    'Please download our app and save 20 %.',
    'Dana is going to update the website this afternoon.',
    'The website was down for an hour last night.',
    'FYI: the landing page is live.',
  ])('is none: %s', (text) => {
    expect(found(text)).toBe(false);
  });
});
