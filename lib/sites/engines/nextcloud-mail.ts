import { contentId } from '../reading/fingerprint';
import type { Page } from '../site';
import { siteFrom } from '../site-from';

/** /apps/mail/box/<mailbox>/thread/<message> */
const MESSAGE = /\/apps\/mail\/.*\/thread\/(\d+)/;
const SENDER = ['.envelope__header .sender'];
const BODY = ['iframe.message-frame', '#message-container', '.mail-message-body'];

/** The header links to the message by its number. */
function messageId(container: Element, { url }: Page): string {
  const link = container.querySelector('.envelope__header a[href*="/thread/"]')?.getAttribute('href') ?? '';
  return `${url.host}/${MESSAGE.exec(link)?.[1] ?? contentId(container, SENDER, BODY)}`;
}

/** From Nextcloud Mail's own published source: 2025. */
export const nextcloudMail = siteFrom({
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  origins: [],
  evidence: 'experimental',
  recognises: ({ root }) => root.querySelector('#content-vue.app-mail, #content.app-mail') !== null,
  isView: ({ url }) => MESSAGE.test(url.pathname),
  folded: '#mail-message .envelope',
  subject: ['#mail-thread-header-fields h2'],
  me: ({ root }) => {
    const name = root.head.getAttribute('data-user-displayname');
    return name ? { name, address: '' } : null;
  },
  posts: [
    {
      type: 'mail',
      containers: ['#mail-message .envelope--expanded'],
      id: messageId,
      author: SENDER,
      body: BODY,
      quote: '.quoted-text',
      time: ['.timestamp'],
      spots: [{ at: '.envelope__header', put: 'after' }],
    },
  ],
});
