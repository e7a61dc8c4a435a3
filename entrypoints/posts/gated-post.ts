import type { Person, Post, Reader } from '../../lib/model/post';
import type { GatedPost } from '../../lib/model/seen-post';
import type { Gated } from '../../lib/core/detect/gate';

/** What the worker gets of a post; null when nothing in it may be an ask, and then nothing leaves the page. */
export function gatedPost(
  post: Post,
  { candidates, context, signature, language }: Gated,
  reader: Reader,
  isDoubtful: boolean,
): GatedPost | null {
  if (candidates.length === 0) return null;
  return {
    site: post.site,
    postId: post.id.slice(0, 300),
    postType: post.type,
    author: cut(post.author),
    subject: post.subject.slice(0, 1000),
    context,
    signature,
    language,
    to: people(post.to),
    cc: people(post.cc),
    reader: { names: reader.names.slice(0, 20), addresses: reader.addresses.slice(0, 50) },
    time: post.time,
    isDoubtful,
    ...(post.due ? { due: post.due.slice(0, 200) } : {}),
    ...(post.event ? { event: { when: post.event.when, language: post.event.language } } : {}),
    candidates: [...candidates],
  };
}

function people(all: readonly Person[]): Person[] {
  return all.slice(0, 50).map(cut);
}

function cut({ name, address }: Person): Person {
  return { name: name.slice(0, 320), address: address.slice(0, 320) };
}
