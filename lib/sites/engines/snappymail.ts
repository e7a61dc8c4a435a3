import type { Page } from '../site';
import { siteFrom } from '../site-from';

/** #/mailbox/<folder>/m<number>[/…] */
const MESSAGE = /#\/mailbox\/([^/]+)\/m(\d+)/;

/** Folder and number in the address; the host tells one installation from another. */
function messageId(_: Element, { url }: Page): string | null {
  const [, folder, number] = MESSAGE.exec(url.hash) ?? [];
  return folder && number ? `${url.host}/${decodeURIComponent(folder)}/${number}` : null;
}

/** From the published templates of SnappyMail (2024-26, Nextcloud's mail of that name, too) and of RainLoop, which it came from. */
export const snappymail = siteFrom({
  id: 'snappymail',
  name: 'SnappyMail, RainLoop',
  origins: [],
  evidence: 'written pages',
  recognises: ({ root }) => root.querySelector('#rl-app #rl-content') !== null,
  isView: ({ url }) => MESSAGE.test(url.hash),
  subject: ['.messageView .subjectParent .subject'],
  posts: [
    {
      type: 'mail',
      // An empty one waits, hidden, for the next message.
      containers: ['.messageView .b-message', '.messageView .b-message-view-wrapper'],
      id: messageId,
      author: ['.messageItemHeader .informationShort .from'],
      to: [
        '#messageItem .informationShortWrp .informationShort:nth-child(1) span:last-child',
        '.informationFull .to',
      ],
      cc: [
        '#messageItem .informationShortWrp .informationShort:nth-child(2) span:last-child',
        '.informationFull .cc',
      ],
      body: ['#messageItem .bodyText', '.messageItem .bodyText'],
      time: ['#messageItem time.date', '.informationFull .date'],
      spots: [
        { at: '#messageItem .bodyText', put: 'before' },
        { at: '.messageItem .bodyText', put: 'before' },
      ],
    },
  ],
});
