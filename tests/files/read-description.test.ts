// @vitest-environment happy-dom
import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../lib/files/read-description';
import { zipFits } from '../../lib/files/zip-fits';
import { readers } from '../fixtures/file-readers';
import { lockedPdf } from '../fixtures/locked-pdf';

const read = (...parts: BlobPart[]) => readDescription(new Blob(parts), readers);
const sample = (kind: string) =>
  new Uint8Array(readFileSync(`tests/job-descriptions/bullets/description.${kind}`));

/** A zip file of one packed entry; `said` is the size that it claims to unpack to. */
function zipOf(content: Buffer, said = content.length): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(said, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]));
}

describe('a file that gives no text', () => {
  it('is empty', async () => {
    expect(await read()).toEqual({ problem: 'empty' });
    expect(await read(' \n\t')).toEqual({ problem: 'empty' });
  });

  it('is larger than any job description', async () => {
    expect(await read(new Uint8Array(5_000_001))).toEqual({ problem: 'tooLarge' });
    expect(await read('word '.repeat(50_000))).toEqual({ problem: 'tooLarge' });
  });

  it('is a picture, an old Word file or RTF', async () => {
    expect(await read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toEqual(
      {
        problem: 'unknownKind',
      },
    );
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual({
      problem: 'unknownKind',
    });
    expect(await read('{\\rtf1 hello}')).toEqual({ problem: 'unknownKind' });
  });

  it('is a Word file with a password', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), new Uint8Array(name))).toEqual({
      problem: 'encrypted',
    });
  });

  it('is a PDF file with a password', async () => {
    expect(await read(lockedPdf())).toEqual({ problem: 'encrypted' });
  });

  it('is damaged', async () => {
    expect(await read(sample('pdf').slice(0, 400))).toEqual({ problem: 'broken' });
    expect(await read(sample('docx').slice(0, 3000))).toEqual({ problem: 'broken' });
    expect(await read(zipOf(Buffer.from('<not-word/>')))).toEqual({ problem: 'broken' });
  });

  it('unpacks to more than a Word file may, whatever it says of itself', async () => {
    const bomb = zipOf(Buffer.alloc(60_000_000), 1000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(bomb)).toEqual({ problem: 'tooLarge' });
  });
});

it('reads old Windows texts and UTF-16', async () => {
  expect(await read(new Uint8Array([0x43, 0x61, 0x66, 0xe9]))).toEqual({ text: 'Café' });
  expect(await read(new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]))).toEqual({ text: 'Hi' });
});

it('tells whether a zip file fits, and what is none', async () => {
  expect(await zipFits(zipOf(Buffer.alloc(1000)), 1000)).toBe(true);
  expect(await zipFits(zipOf(Buffer.alloc(1001)), 1000)).toBe(false);
  expect(await zipFits(sample('pdf'), 1000)).toBeNull();
});
