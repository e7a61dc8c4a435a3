import { contentId } from '../reading/fingerprint';
import { siteFrom } from '../site-from';

const SENDER = [
  'tr[id$="_from"] [id$="_com_zimbra_email"]',
  'tr[id$="_from"] td[id$="_from"]',
  'tr[id$="_from"] .LabelColValue',
];
const BODY = ['iframe[id$="_body__iframe"]', '.MsgBody'];

/** From Zimbra's own published templates and tests: its classic client, 7 to 10. */
export const zimbra = siteFrom({
  id: 'zimbra',
  name: 'Zimbra',
  origins: [],
  evidence: 'experimental',
  recognises: ({ root }) => root.querySelector('#z_shell, .DwtShell') !== null,
  isView: ({ root }) => root.querySelector('.MsgBody, iframe[id$="_body__iframe"]') !== null,
  subject: ['.MsgHeaderTable td.SubjectCol', '[id$="_subjDiv"]', 'td.SubjectCol'],
  posts: [
    {
      type: 'mail',
      // Messages of a conversation that are folded have a header only.
      containers: [
        '.ZmMailMsgCapsuleView:has(.MsgBody), .ZmMailMsgCapsuleView:has(iframe[id$="_body__iframe"])',
        '.ZmMailMsgView:has(.MsgBody), .ZmMailMsgView:has(iframe[id$="_body__iframe"])',
      ],
      draft: 'textarea, [contenteditable="true"]',
      id: (container, { url }) => `${url.host}/${contentId(container, SENDER, BODY)}`,
      author: SENDER,
      to: ['tr[id$="_to"] [id$="_com_zimbra_email"]', 'tr[id$="_to"] .LabelColValue'],
      cc: ['tr[id$="_cc"] [id$="_com_zimbra_email"]', 'tr[id$="_cc"] .LabelColValue'],
      body: BODY,
      time: ['td.DateCol'],
      spots: [
        { at: '.MsgHeaderTable', put: 'after' },
        { at: 'iframe[id$="_body__iframe"]', put: 'before' },
        { at: '.MsgBody', put: 'before' },
      ],
    },
  ],
});
