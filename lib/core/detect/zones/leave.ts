/** How to leave a mailing, as its footers say it. */
export const LEAVE =
  /\b(?:unsubscribe|opt[ -]out of|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|update your preferences|stop receiving (?:these|this|e-?mails?))\b/i;
