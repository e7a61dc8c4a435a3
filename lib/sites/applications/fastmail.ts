import { contentId } from '../reading/fingerprint';
import { siteFrom } from '../site-from';

const FROM = ['.v-MessageCard-from'];
const BODY = ['.v-Message-body'];

/** Facts last seen on the live page: 2026-06 (after its redesign); the body's class is a hint only. */
export const fastmail = siteFrom({
  id: 'fastmail',
  name: 'Fastmail',
  origins: ['https://app.fastmail.com/*'],
  evidence: 'written pages',
  isView: ({ url }) => /^\/mail\/[^/]+\/[^/]+/.test(url.pathname),
  folded: '#conversation .v-MessageCard',
  subject: ['.v-Thread-title'],
  posts: [
    {
      type: 'mail',
      containers: ['#conversation .v-MessageCard.is-expanded:not(.v-MessageCard--draft)'],
      draft: '[contenteditable="true"]',
      // Cards carry no id of the message.
      id: (container, { url }) => `${url.pathname}/${contentId(container, FROM, BODY)}`,
      author: FROM,
      body: BODY,
      time: ['time[datetime]', '.v-MessageCard-time'],
      spots: [{ at: '.v-Message-body', put: 'before' }],
      reply: { within: 'body', editor: ['.v-Compose .v-RichText-input'] },
    },
  ],
});
