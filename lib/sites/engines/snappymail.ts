import type { Page } from '../site';
import { siteFrom } from '../site-from';

/** #/mailbox/<folder>/m<number>[/…] */
const MESSAGE = /#\/mailbox\/([^/]+)\/m(\d+)/;

/** Folder and number in the address; the host tells one installation from another. */
function messageId(_: Element, { url }: Page): string | null {
  const [, folder, number] = MESSAGE.exec(url.hash) ?? [];
  return folder && number ? `${url.host}/${decodeURIComponent(folder)}/${number}` : null;
}

/** From SnappyMail's own published templates: 2024-26 (Nextcloud's mail of that name, too). */
export const snappymail = siteFrom({
  id: 'snappymail',
  name: 'SnappyMail',
  origins: [],
  evidence: 'written pages',
  recognises: ({ root }) => root.querySelector('#rl-app #rl-content') !== null,
  isView: ({ url }) => MESSAGE.test(url.hash),
  subject: ['.b-message .subjectParent .subject'],
  posts: [
    {
      type: 'mail',
      // An empty one waits, hidden, for the next message.
      containers: ['.messageView .b-message'],
      id: messageId,
      author: ['.messageItemHeader .informationShort .from'],
      to: ['#messageItem .informationShortWrp .informationShort:nth-child(1) span:last-child'],
      cc: ['#messageItem .informationShortWrp .informationShort:nth-child(2) span:last-child'],
      body: ['#messageItem .bodyText'],
      time: ['#messageItem time.date'],
      spots: [{ at: '#messageItem .bodyText', put: 'before' }],
    },
  ],
});
