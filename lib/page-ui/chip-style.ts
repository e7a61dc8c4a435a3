/**
 * Styles of chip and card layer inside the closed shadow root; a constructed sheet passes any page's CSP. Written tightly,
 * since builds do not shorten style in text and every page pays for it. i = ink, l = line, w = wash, t = text, d = dot.
 */
export const CHIP_STYLE =
  ':host{all:initial;display:block;contain:layout style;margin:4px 0 8px}' +
  'button{all:unset;box-sizing:border-box;cursor:pointer;display:inline-flex;align-items:center;gap:6px;max-width:100%;min-height:28px;padding:3px 12px 3px 9px;border-radius:14px;font:500 13px/1.35 system-ui,sans-serif;color:var(--t);background:var(--w);border:1px solid var(--l);box-shadow:0 1px 2px #0001;--t:#1c2126;--d:#6b747d}' +
  'button:hover{filter:brightness(.97)}' +
  'button:focus-visible{outline:2px solid var(--i);outline-offset:2px}' +
  'svg{flex:none;width:12px;height:12px;fill:var(--i)}' +
  '.label{color:var(--i);font-weight:600;white-space:nowrap}' +
  '.detail{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}' +
  '.detail:before{content:"·";margin-right:6px;color:var(--d)}' +
  '.core{--i:#14614a;--l:#9fd0bd;--w:#f1f9f6}' +
  '.supporting{--i:#1c569c;--l:#a9c6ea;--w:#f2f7fd}' +
  '.outside{--i:#97420b;--l:#e8b48f;--w:#fff4ec}' +
  '.unsure{--i:#515a63;--l:#c9cfd5;--w:#f7f8f9}' +
  '.dark{--t:#e6eaed;--d:#98a3ac}' +
  '.dark:hover{filter:brightness(1.15)}' +
  '.dark.core{--i:#74d3b3;--l:#2f5c4e;--w:#172c26}' +
  '.dark.supporting{--i:#93c0f7;--l:#34527a;--w:#1a2737}' +
  '.dark.outside{--i:#f5ae7c;--l:#76492a;--w:#33231a}' +
  '.dark.unsure{--i:#b7c1ca;--l:#4a545d;--w:#252b30}' +
  '.quiet{box-shadow:none;border-style:dashed;font-weight:400}' +
  '.answered{box-shadow:none;opacity:.85}' +
  '.layer{all:unset;position:fixed;inset:auto;margin:0;padding:0}.layer:not(:popover-open){display:none}' +
  'iframe{display:block;width:100%;height:100%;border:0;border-radius:14px;color-scheme:normal;box-shadow:0 8px 32px #0004,0 0 0 1px #0001;background:#fff}' +
  '@media(prefers-color-scheme:dark){iframe{background:#1d2226;box-shadow:0 8px 32px #0008,0 0 0 1px #fff3}}';
