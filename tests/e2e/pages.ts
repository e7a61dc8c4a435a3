/** Every page of the extension that a person opens, and the width in CSS pixels at which it stands. */
export const PAGES = [
  { path: 'popup', width: 400 },
  { path: 'sidepanel', width: 320 },
  { path: 'hallway', width: 400 },
  { path: 'welcome', width: 1280 },
  { path: 'options', width: 1280 },
  { path: 'dashboard', width: 1280 },
  { path: 'time-log', width: 1280 },
  { path: 'review', width: 1280 },
  { path: 'own-data', width: 1280 },
  { path: 'pack', width: 1280 },
  { path: 'document', width: 1280 },
];
