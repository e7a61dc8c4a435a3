import type { Page } from '../site';
import { siteFrom } from '../site-from';

/** #!/Mail/<account>/<folder>/<number> */
const MESSAGE = /#!\/Mail\/([^/]+\/[^/]+\/\d+)/;

function messageId({ url }: Page): string | null {
  const message = MESSAGE.exec(url.hash)?.[1];
  return message ? `${url.host}/${decodeURIComponent(message)}` : null;
}

/** From SOGo's own published templates: version 5. */
export const sogo = siteFrom({
  id: 'sogo',
  name: 'SOGo',
  origins: [],
  evidence: 'experimental',
  recognises: ({ root }) => root.querySelector('[ng-app^="SOGo."]') !== null,
  isView: (page) => messageId(page) !== null,
  subject: ['md-card-content .sg-padded h5'],
  posts: [
    {
      type: 'mail',
      containers: ['md-card:has(.msg-body)'],
      id: (_, page) => messageId(page),
      author: ['.md-list-item-text:has(a.md-caption)'],
      to: ['.msg-recipients [ng-repeat$="message.to"] a'],
      cc: ['.msg-recipients [ng-repeat$="message.cc"] a'],
      body: ['.msg-body .mailer_mailcontent', '.msg-body'],
      time: ['time.msg-date'],
      spots: [{ at: '.msg-body', put: 'before' }],
    },
  ],
});
