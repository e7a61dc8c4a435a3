import { indexAor } from '../../lib/core/match/index-aor';
import { filesOf, readJsonl, writeJsonl } from './jsonl';
import { Message } from './message-post';
import { predictMessage } from './predict-message';
import { readRoles } from './roles';
import { summariseMessages } from './summarise-messages';

/**
 * `messages ROLES.json FILE.jsonl [--out PRED.jsonl]`: judges whole messages for the roles they were sent to, with the
 * code that ships; prints a summary when the file has labels.
 */
export async function messages(args: readonly string[]): Promise<void> {
  const { files, out } = filesOf(args);
  const [rolesFile, file] = files;
  if (rolesFile === undefined || file === undefined) {
    throw new Error('usage: evaluate messages ROLES.json FILE.jsonl [--out PRED.jsonl]');
  }
  const roles = new Map(
    readRoles(rolesFile).map(({ role, user, aor }) => [role, { user, index: indexAor(aor) }]),
  );
  const rows = readJsonl(file, Message);
  const predictions = rows.map((row) => {
    const role = roles.get(row.role);
    if (!role) throw new Error(`${file}: no role "${row.role}" in ${rolesFile}`);
    return [row, predictMessage(row, role.user, role.index)] as const;
  });
  if (out !== null)
    writeJsonl(
      out,
      predictions.map(([, prediction]) => prediction),
    );
  const labelled = predictions.filter(([row]) => row.is_request !== undefined);
  console.log(
    JSON.stringify(labelled.length > 0 ? summariseMessages(labelled) : { n: rows.length }, null, 1),
  );
}
