/**
 * What the page is to a site: `reading` = its posts (perhaps none, when all are folded or drafts) are listed, `elsewhere` =
 * not a page with posts (list, settings, search), `not-understood` = a message view whose required parts are missing.
 * A page that is still loading is `not-understood` for a moment: believe it when it lasts a few seconds.
 */
export type PageState = 'reading' | 'elsewhere' | 'not-understood';
