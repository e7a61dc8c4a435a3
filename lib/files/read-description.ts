import type { FileProblem, TextRead } from './file-problem';

/** Bytes of a file, and letters of its text, beyond which it is no job description. */
const MAX_BYTES = 5_000_000;
const MAX_LETTERS = 200_000;

/** What reads the kinds of file that need a library; loaded when such a file comes. */
export interface Readers {
  readonly docx: (bytes: Uint8Array<ArrayBuffer>) => Promise<TextRead>;
  readonly pdf: (bytes: Uint8Array<ArrayBuffer>) => Promise<TextRead>;
}

/** The text of a job description in a file. Its kind is told by its first bytes, not by its name. */
export async function readDescription(file: Blob, readers: Readers): Promise<TextRead> {
  if (file.size === 0) return { problem: 'empty' };
  if (file.size > MAX_BYTES) return { problem: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await textOf(bytes, readers);
  if ('text' in read && read.text.length > MAX_LETTERS) return { problem: 'tooLarge' };
  return read;
}

async function textOf(bytes: Uint8Array<ArrayBuffer>, readers: Readers): Promise<TextRead> {
  if (begins(bytes, '%PDF-')) return readers.pdf(bytes);
  if (begins(bytes, 'PK\x03\x04')) return readers.docx(bytes);
  if (begins(bytes, '\xD0\xCF\x11\xE0')) return { problem: oldOfficeProblem(bytes) };
  if (begins(bytes, '{\\rtf')) return { problem: 'unknownKind' };
  return plainText(bytes);
}

function begins(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

/** Word files with a password come in the container of old Word files, which names what is inside in UTF-16. */
function oldOfficeProblem(bytes: Uint8Array): FileProblem {
  const names = new TextDecoder('utf-16le').decode(bytes);
  return names.includes('EncryptedPackage') ? 'encrypted' : 'unknownKind';
}

function plainText(bytes: Uint8Array): TextRead {
  const encoding = begins(bytes, '\xFF\xFE') ? 'utf-16le' : begins(bytes, '\xFE\xFF') ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { problem: 'unknownKind' };
    return text.trim() ? { text } : { problem: 'empty' };
  } catch {
    return old8Bit(bytes);
  }
}

/** Texts from old Windows programs; letters are most of them, unlike in pictures. */
function old8Bit(bytes: Uint8Array): TextRead {
  const control = bytes.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  if (control > 0) return { problem: 'unknownKind' };
  return { text: new TextDecoder('windows-1252').decode(bytes) };
}
