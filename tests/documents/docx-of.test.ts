import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { docxOf } from '../../lib/documents/docx-of';
import { aorDoc } from '../../lib/documents/aor-doc';
import { onlineSales } from '../../lib/core/templates/online-sales';

async function textOf(blob: Blob): Promise<string> {
  const buffer = Buffer.from(await blob.arrayBuffer());
  return (await mammoth.extractRawText({ buffer })).value;
}

it.each(['a4', 'letter'] as const)(
  'writes every line, step and owner into a Word file on %s',
  async (size) => {
    const text = await textOf(await docxOf(aorDoc(onlineSales, { kind: 'draft', since: null }), size));
    expect(text).toContain(onlineSales.role);
    for (const { title, involved, owner } of onlineSales.lines) {
      expect(text).toContain(title);
      expect(text).toContain(involved);
      if (owner) expect(text).toContain(owner.name);
    }
  },
);

it('writes every kind of block', async () => {
  const text = await textOf(
    await docxOf(
      {
        title: 'Title',
        subtitle: 'Sub',
        footer: 'foot',
        blocks: [
          { kind: 'heading', level: 2, text: 'H-two' },
          { kind: 'heading', level: 3, text: 'H-three' },
          { kind: 'list', items: ['one', 'two'], isNumbered: true },
          { kind: 'list', items: ['three'], isNumbered: false },
          { kind: 'figures', figures: [{ label: 'Hours', value: '40 h', note: 'a week' }] },
          { kind: 'facts', facts: [{ label: 'Agreed with', value: 'Ana' }] },
          { kind: 'page-break' },
          { kind: 'note', text: 'small' },
          { kind: 'signatures', labels: ['Date, name'] },
        ],
      },
      'a4',
    ),
  );
  const wanted = [
    'Title',
    'Sub',
    'H-two',
    'H-three',
    'one',
    'two',
    'three',
    'Hours',
    '40 h',
    'a week',
    'Ana',
  ];
  for (const words of [...wanted, 'small', 'Date, name']) expect(text).toContain(words);
});
