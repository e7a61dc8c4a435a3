// Editors as web applications have them, for pages served at the applications' true addresses. Runs in the page.

/** An editor that keeps a model of lines and draws its paragraphs from it, as ProseMirror does. */
window.drawnFromModel = (editor) => {
  const options = { subtree: true, childList: true, characterData: true };
  const draw = (lines) =>
    editor.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(line || document.createElement('br'));
        return paragraph;
      }),
    );
  const observer = new MutationObserver(() => {
    const lines = [...editor.childNodes].map((node) => node.textContent ?? '');
    observer.disconnect();
    draw(lines);
    getSelection()?.selectAllChildren(editor);
    getSelection()?.collapseToEnd();
    observer.observe(editor, options);
  });
  observer.observe(editor, options);
};

/** An editor that takes back what a script types, and takes what is pasted. */
window.takesPasteOnly = (editor) => {
  let lines = [...editor.children].map((node) => node.textContent ?? '');
  const options = { subtree: true, childList: true, characterData: true };
  const observer = new MutationObserver(() => draw());
  const draw = () => {
    observer.disconnect();
    editor.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(line || document.createElement('br'));
        return paragraph;
      }),
    );
    observer.observe(editor, options);
  };
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    lines = [...(event.clipboardData?.getData('text/plain') ?? '').split('\n'), ...lines];
    draw();
  });
  observer.observe(editor, options);
};

/** Notes a press of whatever would send. */
window.sent = 0;
addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('.send, [type="submit"]')) window.sent++;
});
addEventListener('submit', (event) => {
  event.preventDefault();
  window.sent++;
});
