/** `npm run train -- detect`: makes the shipped weights from the committed data and the shared data sets. */
const [what = '', ...args] = process.argv.slice(2);

switch (what) {
  case 'detect':
    await (await import('./train/detect/train-detect')).trainDetect(args);
    break;
  default:
    console.error('usage: train detect [folder of the request data]');
    process.exitCode = 2;
}

export {};
