import type { Onet } from './onet';
import type { OwnRole } from './own-roles';
import type { Topic } from './topics';
import type { Synset } from './wordnet';

/** Everything the matcher's model is trained on. */
export interface Sources {
  readonly onet: Onet;
  readonly own: readonly OwnRole[];
  readonly topics: readonly Topic[];
  readonly wordnet: readonly Synset[];
}
