/** The page as a site sees it: its address and its document. */
export interface Page {
  readonly url: URL;
  readonly root: Document;
}
