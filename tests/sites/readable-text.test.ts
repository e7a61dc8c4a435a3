import { describe, expect, it } from 'vitest';
import { readableText } from '../../lib/sites/reading/readable-text';
import { openPage } from '../../scripts/read-page/open-page';

function read(markup: string) {
  const { root } = openPage(`<body><div id="body">${markup}</div></body>`, 'https://example.com/');
  return readableText([root.querySelector('#body')!]);
}

const textOf = (markup: string) => read(markup).text;

function marked(markup: string, kind: string) {
  const { text, regions } = read(markup);
  return regions.filter((region) => region.kind === kind).map(({ start, end }) => text.slice(start, end));
}

describe('lines', () => {
  it.each([
    ['white space runs are one space', 'Could  you\n  call\t me?', 'Could you call me?'],
    ['blocks start lines', '<div>Hi</div><div>Maya</div>', 'Hi\nMaya'],
    ['paragraphs leave a blank line', '<p>Hi</p><p>Maya</p>', 'Hi\n\nMaya'],
    ['BR ends a line', 'Hi<br>Maya<br><br>Bye', 'Hi\nMaya\n\nBye'],
    ['a line with a break only is blank', '<div>Hi</div><div><br></div><div>Maya</div>', 'Hi\n\nMaya'],
    [
      'a line with a no-break space only is blank',
      '<div>Hi</div><div>&nbsp;</div><div>Maya</div>',
      'Hi\n\nMaya',
    ],
    ['a BR at the end of a block adds nothing', '<div>Hi<br></div><div>Maya</div>', 'Hi\nMaya'],
    ['many breaks are one blank line', 'Hi<br><br><br><br>Maya', 'Hi\n\nMaya'],
    ['inline elements join', 'Could <b>you</b> <i>call</i>?', 'Could you call?'],
    ['words keep apart from markup between them', '<span>Hi</span> <span>Maya</span>', 'Hi Maya'],
    ['Word paragraphs are lines', '<p class="MsoNormal">Hi</p><p class="MsoNormal">Maya</p>', 'Hi\nMaya'],
    ['PRE keeps its lines', '<pre>Hi\nMaya\n\nBye</pre>', 'Hi\nMaya\n\nBye'],
    ['cells are set apart by tabs', '<table><tr><td>Date</td><td>Friday</td></tr></table>', 'Date\tFriday'],
    ['list items are lines', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['emoji and other scripts stay', 'Grüße 👍🏽 你好', 'Grüße 👍🏽 你好'],
    ['nothing is nothing', ' <p> </p> ', ''],
  ])('%s', (_, markup, text) => {
    expect(textOf(markup)).toBe(text);
  });
});

describe('what nobody sees is not read', () => {
  it.each([
    '<div hidden>no</div>',
    '<div style="display: none !important">no</div>',
    '<div style="max-height:0px;overflow:hidden">no</div>',
    '<span style="opacity:0">no</span>',
    '<span style="mso-hide:all">no</span>',
    '<span aria-hidden="true">no</span>',
    '<script>no</script>',
    '<style>no</style>',
    '<button>no</button>',
    '<textarea>no</textarea>',
    '<span role="tooltip">no</span>',
    '<template>no</template>',
    '&#8203;&shy;',
  ])('%s', (markup) => {
    expect(textOf(`yes ${markup}`)).toBe('yes');
  });

  it.each([
    '<a role="button" href="#">yes</a>',
    '<div style="opacity:0.9">yes</div>',
    '<p style="max-height:01px">yes</p>',
  ])('but this is: %s', (markup) => {
    expect(textOf(markup)).toBe('yes');
  });
});

describe('quotes', () => {
  it.each([
    '<div class="gmail_quote">old</div>',
    '<div class="x_gmail_quote">old</div>',
    '<div class="v1gmail_quote">old</div>',
    '<div class="m_-123gmail_quote">old</div>',
    '<blockquote type="cite">old</blockquote>',
    '<blockquote style="border-left: 1px solid">old</blockquote>',
    '<div class="moz-cite-prefix">old</div>',
    '<div id="ydp1a2b3cyahoo_quoted_1" class="ydp1a2b3cyahoo_quoted">old</div>',
    '<div class="protonmail_quote">old</div>',
  ])('%s', (markup) => {
    expect(marked(`<div>new</div>${markup}<div>after</div>`, 'quote')).toEqual(['old']);
  });

  it.each([
    '<div id="divRplyFwdMsg">From: Tom</div>',
    '<div id="x_divRplyFwdMsg">From: Tom</div>',
    '<div id="x_x_appendonsend"></div>From: Tom',
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>Von:</b> Tom<br><b>An:</b> Maya<br><b>Betreff:</b> Lot</div>',
    '<div style="border-style: solid none none; border-color: rgb(225, 225, 225)"><b>De :</b> Tom <b>À :</b> Maya <b>Objet :</b> Lot</div>',
  ])('everything after %s', (markup) => {
    const { text, regions } = read(`<div>new</div>${markup}<div>after</div>`);
    expect(regions.filter((r) => r.kind === 'quote')).toEqual([
      { start: 4, end: text.length, kind: 'quote' },
    ]);
  });

  it('an indented paragraph is no quote', () => {
    expect(marked('<blockquote style="margin:0 0 0 40px;border:none">mine</blockquote>', 'quote')).toEqual(
      [],
    );
  });

  it('a box with a grey line that holds no mail header is no quote', () => {
    expect(
      marked('<div style="border-top:solid #E1E1E1 1pt">Offer <b>Note:</b> today</div>', 'quote'),
    ).toEqual([]);
  });
});

describe('what markup says', () => {
  it.each([
    ['signature', '<div class="gmail_signature">Tom</div>', 'Tom'],
    ['signature', '<div id="x_Signature">Tom</div>', 'Tom'],
    ['signature', '<div data-smartmail="gmail_signature">Tom</div>', 'Tom'],
    ['signature', '<div class="moz-signature">Tom</div>', 'Tom'],
    ['item', '<ol><li>Call Tom</li></ol>', 'Call Tom'],
    ['heading', '<h2>News</h2>', 'News'],
    ['link', '<a href="https://example.com">here</a>', 'here'],
    ['code', '<code>git push</code>', 'git push'],
  ])('%s: %s', (kind, markup, text) => {
    expect(marked(`<p>before</p>${markup}`, kind)).toEqual([text]);
  });
});

describe('giant mails', () => {
  it('are read to a bound, in linear time', () => {
    const { text } = read('<p>Could you call me today?</p>'.repeat(4000));
    expect(text.length).toBeLessThan(41_000);
    expect(text).toMatch(/^(Could you call me today\?\n\n)+/);
  });

  it('nested five hundred deep do not overflow', () => {
    expect(textOf('<div>'.repeat(500) + 'deep' + '</div>'.repeat(500))).toBe('deep');
  });
});
