// The demo mailbox as a small server on the loopback address; nothing but Node.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { messages } from './messages.mjs';
import { blankPage, composePage, listPage, previewPage, showPage } from './pages.mjs';

const FILES = new Map([
  ['/mailbox.css', 'text/css'],
  ['/mailbox.js', 'text/javascript'],
]);

/** @param {URLSearchParams} query @param {Date} now */
function pageFor(query, now) {
  const uid = Number(query.get('_uid') ?? query.get('_reply_uid'));
  const message = messages.find((one) => one.uid === uid);
  switch (query.get('_action')) {
    case 'preview':
      return message && previewPage(message, now);
    case 'show':
      return message && showPage(message, now);
    case 'compose':
      return message && composePage(message);
    case 'blank':
      return blankPage();
    default:
      return listPage(now);
  }
}

/**
 * Serves the mailbox on 127.0.0.1.
 * @param {number} [port] 0 for any free one.
 * @param {Date} [now] When the mailbox is opened: messages are dated backwards from here.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startDemoServer(port = 0, now = new Date()) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const type = FILES.get(url.pathname);
    const page = type
      ? await readFile(new URL(`.${url.pathname}`, import.meta.url))
      : url.pathname === '/' && pageFor(url.searchParams, now);
    response.writeHead(page ? 200 : 404, {
      'content-type': `${page && type ? type : 'text/html'}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(page || 'There is no such page.');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const at = server.address();
  const bound = at && typeof at === 'object' ? at.port : port;
  return {
    url: `http://127.0.0.1:${bound}/?_task=mail&_mbox=INBOX`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
