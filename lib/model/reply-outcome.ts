/** `inserted`: in the site's reply box, unsent. `opening`: the reply box is on the page that now loads. `clipboard`: there is none, copy it. */
export type ReplyOutcome = 'inserted' | 'opening' | 'clipboard';
