import { htmlOfDocx } from '../../lib/files/html-of-docx';

/** Reads a Word file apart from the page: a small one may hold so much that the page would stand still. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void htmlOfDocx(data).then((read) => postMessage(read));
});
