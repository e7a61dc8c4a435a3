/** `npm run train -- detect|detect-vectors|detect-de|detect-es|words|match`: makes the shipped weights from the committed data and the shared data sets. */
const [what = '', ...args] = process.argv.slice(2);

switch (what) {
  case 'detect':
    await (await import('./train/detect/train-detect')).trainDetect(args);
    break;
  case 'match':
    await (await import('./train/match/train-match')).trainMatch(args);
    break;
  case 'detect-de':
  case 'detect-es':
    (await import('./train/languages/train-language')).trainLanguage(what === 'detect-de' ? 'de' : 'es');
    break;
  case 'words':
    (await import('./train/languages/make-words')).makeWords();
    break;
  case 'detect-vectors':
    (await import('./train/detect/make-word-vectors')).makeWordVectors(args);
    break;
  case 'detect-report':
    await (await import('./train/detect/report')).reportDetect(args);
    break;
  default:
    console.error(
      'usage: train detect|detect-report [folder of the request data] | train detect-vectors | train detect-de|detect-es|words | train match [folder of the O*NET tables]',
    );
    process.exitCode = 2;
}

export {};
