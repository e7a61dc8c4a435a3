import type { Person } from '../../model/post';
import { find } from './find';
import { addressIn, personOf } from './people';

/** Who is signed in, by the account button of Google's applications. */
export function googleAccount(root: Document): Person | null {
  const button = find(root, [
    'a[href*="accounts.google.com/SignOutOptions"]',
    'a[role="button"][aria-label*="@"]',
  ]);
  return button && addressIn(button.getAttribute('aria-label')) ? personOf(button) : null;
}
