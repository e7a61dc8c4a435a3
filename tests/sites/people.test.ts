import { describe, expect, it } from 'vitest';
import { peopleIn, personFrom, personOf } from '../../lib/sites/reading/people';
import { openPage } from '../../scripts/read-page/open-page';

function element(markup: string): Element {
  return openPage(`<body>${markup}</body>`, 'https://example.com/').root.body.firstElementChild!;
}

describe('a person in words', () => {
  it.each([
    ['Priya Raman <priya@x.example>', 'Priya Raman', 'priya@x.example'],
    ['"Raman, Priya" <priya@x.example>', 'Raman, Priya', 'priya@x.example'],
    ['priya@x.example', '', 'priya@x.example'],
    ['From: Priya Raman<priya@x.example>', 'Priya Raman', 'priya@x.example'],
    ['Von: priya@x.example', '', 'priya@x.example'],
    ['发件人：陈伟 <chen@x.example>', '陈伟', 'chen@x.example'],
    ['Priya Raman (priya@x.example)', 'Priya Raman', 'priya@x.example'],
    ['Priya Raman', 'Priya Raman', ''],
    ['', '', ''],
  ])('%s', (text, name, address) => {
    expect(personFrom(text)).toEqual({ name, address });
  });
});

describe('a person in an element', () => {
  it.each([
    ['<span email="p@x.example" name="Priya Raman">P.</span>', 'Priya Raman', 'p@x.example'],
    ['<a href="mailto:p@x.example" title="p@x.example">Priya Raman</a>', 'Priya Raman', 'p@x.example'],
    ['<span aria-label="Från: Priya Raman"><i></i></span>', 'Priya Raman', ''],
  ])('%s', (markup, name, address) => {
    expect(personOf(element(markup))).toEqual({ name, address });
  });
});

it('several people in one line are told apart', () => {
  expect(
    peopleIn(element('<div>An: Maya Lindgren; Raman, Priya &lt;p@x.example&gt;, tom@x.example</div>')),
  ).toEqual([
    { name: 'Maya Lindgren', address: '' },
    { name: 'Raman, Priya', address: 'p@x.example' },
    { name: '', address: 'tom@x.example' },
  ]);
});
