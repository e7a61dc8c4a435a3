// A conversation in Gmail's layout with many open messages, for measuring what Remit adds to it.

const ASKS = [
  'Could you update the website with the new floor plans by Friday? It takes about 3 hours.',
  'The permit for lot 27 came in this morning, and the crew starts on Monday.',
  'Please send me the signed price list before noon.',
  'Thanks for the photos of the open house; the Harpers liked the kitchen.',
  'Can you and Dana meet for half an hour on Thursday about the spring campaign?',
];

/** @param {number} i */
function message(i) {
  const lines = ASKS.map((_, n) => `<p>${ASKS[(i + n) % ASKS.length]} Note ${i}.</p>`).slice(0, 3);
  const id = (0x18a0000000000000n + BigInt(i)).toString(16);
  return `<div class="h7" role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:${i}" data-legacy-message-id="${id}">
<h3 class="iw"><span class="gD" email="rob${i % 7}@brightfield.example" name="Rob Ellis">Rob Ellis</span></h3><span class="g3" title="Nov 17, 2026, 2:02 PM">2:02 PM</span>
<span class="hb">to <span email="maya@northfield.example" name="me" class="g2">me</span></span>
<div class="ii gt"><div class="a3s aiL"><div dir="ltr"><p>Hi Maya,</p>${lines.join('')}<p>Rob</p></div>
<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 16, 2026 Maya wrote:</div><blockquote class="gmail_quote">Which day suits you?</blockquote></div></div></div></div></div>`;
}

/** @param {number} open how many messages are open */
export function threadPage(open) {
  const messages = Array.from({ length: open }, (_, i) => message(i)).join('');
  return `<!doctype html><html lang="en"><head><title>Plans - maya@northfield.example - Mail</title></head><body>
<div role="main"><h2 class="hP" data-legacy-thread-id="18a1">Plans</h2><div role="list">${messages}</div></div></body></html>`;
}
