// Behaviour of the demo mailbox's pages: choosing messages by click and keyboard, a reply that is not sent.
(() => {
  /** @type {HTMLAnchorElement[]} */
  const links = [...document.querySelectorAll('#messagelist a')].filter(
    (a) => a instanceof HTMLAnchorElement,
  );
  const frame = document.querySelector('#messagecontframe');
  const buttons = document.querySelectorAll('#layout-content > .header a');

  /** Reply and Open lead to the chosen message. @param {string | undefined} uid @param {string} show */
  function enableButtons(uid, show) {
    for (const button of buttons) {
      button.classList.remove('disabled');
      button.removeAttribute('aria-disabled');
    }
    document
      .querySelector('a.reply')
      ?.setAttribute('href', `/?_task=mail&_reply_uid=${uid}&_mbox=INBOX&_action=compose`);
    document.querySelector('a.open')?.setAttribute('href', show);
  }

  /** @param {number} index */
  function open(index) {
    const chosen = links[index];
    if (!chosen) return;
    for (const link of links) {
      const isChosen = link === chosen;
      link.tabIndex = isChosen ? 0 : -1;
      link.closest('tr')?.classList.toggle('selected', isChosen);
    }
    chosen.closest('tr')?.classList.remove('unread');
    chosen.focus();
    frame?.setAttribute('src', chosen.dataset['preview'] ?? '');
    enableButtons(chosen.closest('tr')?.dataset['uid'], chosen.href);
  }

  /** @type {Map<string, number>} */
  const STEPS = new Map([
    ['ArrowDown', 1],
    ['ArrowUp', -1],
    ['Enter', 0],
    [' ', 0],
  ]);
  links.forEach((link, index) => {
    link.tabIndex = index === 0 ? 0 : -1;
    link.closest('tr')?.addEventListener('click', (event) => {
      event.preventDefault();
      open(index);
    });
    link.addEventListener('keydown', (event) => {
      const step = STEPS.get(event.key);
      if (step === undefined) return;
      event.preventDefault();
      open(Math.min(Math.max(index + step, 0), links.length - 1));
    });
  });

  document.querySelector('#compose-content')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const status = document.querySelector('#composestatusbar');
    if (status) status.textContent = 'This is a demo: nothing was sent.';
  });
})();
