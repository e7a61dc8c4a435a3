import { writeFileSync } from 'node:fs';
import { makeModels } from './make-models';
import { SHARED_REQUESTS } from './rows';

const MODEL = new URL('../../../lib/core/detect/model/', import.meta.url);

/** `npm run train -- detect [folder]`: writes the detection weights; deterministic, some three minutes. */
export async function trainDetect([folder = SHARED_REQUESTS]: string[]): Promise<void> {
  const made = makeModels(folder);
  if (made === null) {
    console.error(`No request data in ${folder}: the shipped weights stay as they are.`);
    process.exitCode = 1;
    return;
  }
  for (const [name, text] of Object.entries(made.files)) writeFileSync(new URL(name, MODEL), text);
  console.log(JSON.stringify(made.report, null, 2));
  return Promise.resolve();
}
