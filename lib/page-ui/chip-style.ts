/** Styles of chip and card layer inside the closed shadow root; a constructed sheet passes any page's CSP. */
export const CHIP_STYLE = `
:host { all: initial; display: block; contain: layout style; margin: 4px 0 8px; }
button {
  all: unset; box-sizing: border-box; cursor: pointer; display: inline-flex; align-items: center; gap: 6px;
  max-width: 100%; min-height: 28px; padding: 3px 12px 3px 9px; border-radius: 14px;
  font: 500 13px/1.35 system-ui, sans-serif; color: var(--text); background: var(--wash);
  border: 1px solid var(--line); box-shadow: 0 1px 2px rgb(0 0 0 / .08);
  --text: #1c2126; --dot: #6b747d;
}
button:hover { filter: brightness(.97); }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
svg { flex: none; width: 12px; height: 12px; fill: var(--ink); }
.label { color: var(--ink); font-weight: 600; white-space: nowrap; }
.detail { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.detail::before { content: '·'; margin-right: 6px; color: var(--dot); }
.core { --ink: #14614a; --line: #9fd0bd; --wash: #f1f9f6; }
.supporting { --ink: #1c569c; --line: #a9c6ea; --wash: #f2f7fd; }
.outside { --ink: #97420b; --line: #e8b48f; --wash: #fff4ec; }
.unsure { --ink: #515a63; --line: #c9cfd5; --wash: #f7f8f9; }
.dark { --text: #e6eaed; --dot: #98a3ac; }
.dark:hover { filter: brightness(1.15); }
.dark.core { --ink: #74d3b3; --line: #2f5c4e; --wash: #172c26; }
.dark.supporting { --ink: #93c0f7; --line: #34527a; --wash: #1a2737; }
.dark.outside { --ink: #f5ae7c; --line: #76492a; --wash: #33231a; }
.dark.unsure { --ink: #b7c1ca; --line: #4a545d; --wash: #252b30; }
.quiet { box-shadow: none; border-style: dashed; font-weight: 400; }
.answered { box-shadow: none; opacity: .85; }
.layer { all: unset; position: fixed; inset: auto; margin: 0; border: 0; padding: 0; background: transparent; }
iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: 14px; color-scheme: normal;
  box-shadow: 0 8px 32px rgb(0 0 0 / .22), 0 0 0 1px rgb(0 0 0 / .08); background: #fff; }
@media (prefers-color-scheme: dark) {
  iframe { background: #1d2226; box-shadow: 0 8px 32px rgb(0 0 0 / .5), 0 0 0 1px rgb(255 255 255 / .16); }
}
`;
