import type { Post } from '@hearten/care';
import type { Picture } from './pictures/source.ts';

/** An article, as the collection gives it. */
export interface PostEntry {
  id: string;
  /** The blog's collection. */
  collection: string;
  /** Its file, from the root of the site. */
  filePath?: string;
  data: Post<Picture>;
}
