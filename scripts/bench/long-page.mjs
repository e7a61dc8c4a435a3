// A page in Roundcube's layout with a long list beside an open message, for measuring what Remit adds to it.
import { createServer } from 'node:http';

const ROWS = 3000;
const TEXT =
  'Hi Maya,\n\nCould you update the website with the new floor plans by Friday? It takes about 3 hours.\n\nThanks\nRob';
const MESSAGE = `<div id="layout-content"><div id="message-header"><h2 class="subject">Floor plans</h2><table class="header-headers"><tr>
<td class="header from"><span class="adr"><a class="rcmContactAddress" title="rob@brightfield.example" href="#">Rob Ellis</a></span></td></tr></table></div>
<div id="message-content"><div class="rightcol"><div id="message-objects"></div><div id="messagebody"><div class="message-part"><div class="pre" style="white-space:pre-wrap">${TEXT}</div></div></div></div></div></div>`;

/** @param {boolean} isOpen whether a message is open beside the list */
function page(isOpen) {
  const rows = Array.from(
    { length: ROWS },
    (_, i) =>
      `<tr id="row${i}" class="message"><td class="subject"><span class="fromto">Person ${i}</span><a href="#">Subject of message ${i}</a></td></tr>`,
  ).join('');
  return `<!doctype html><html><head><title>Mail</title></head><body class="task-mail ${isOpen ? 'action-show' : ''}">
${isOpen ? MESSAGE : ''}
<table id="messagelist"><tbody>${rows}</tbody></table>
<template>${MESSAGE}</template>
<script>
/** Notes the time when what is in the page now has been painted. */
function markShown() {
  requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
}
function openMessage() {
  document.body.classList.add('action-show');
  document.body.prepend(document.querySelector('template').content.cloneNode(true));
  markShown();
}
${isOpen ? 'markShown();' : ''}
</script></body></html>`;
}

/** @returns {Promise<{ port: number, close: () => void }>} */
export async function serveLongPage() {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(!request.url?.includes('list')));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
