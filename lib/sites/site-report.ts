import type { PageState } from './page-state';

/** How often each of our selectors was the first to match; `none` = no selector did. */
export type Matches = Readonly<Record<string, number>>;

/** What a site found in a page, told without a word of the page: for a report that a person may send. */
export interface SiteReport {
  readonly site: string;
  readonly state: PageState;
  readonly isView: boolean;
  readonly knowsReader: boolean;
  readonly subject: Matches;
  readonly posts: readonly {
    readonly type: string;
    readonly containers: number;
    readonly drafts: number;
    /** By part of the post: author, to, body, … */
    readonly parts: Readonly<Record<string, Matches>>;
  }[];
}
