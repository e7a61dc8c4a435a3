/** `npm run --silent evaluate -- sentences|bc3|messages|scope|learning|kept-roles|languages …`: measures what ships, on labelled files. */
const [what = '', ...args] = process.argv.slice(2);

switch (what) {
  case 'sentences':
    await (await import('./evaluate/sentences')).sentences(args);
    break;
  case 'bc3':
    await (await import('./evaluate/bc3')).bc3(args);
    break;
  case 'messages':
    await (await import('./evaluate/messages')).messages(args);
    break;
  case 'scope':
    await (await import('./evaluate/scope')).scope(args);
    break;
  case 'learning':
    await (await import('./evaluate/learning')).learning(args);
    break;
  case 'kept-roles':
    (await import('./evaluate/kept-roles')).keptRoles();
    break;
  case 'languages':
    (await import('./evaluate/languages')).languages();
    break;
  default:
    console.error(
      'usage: evaluate sentences|bc3|messages|scope|learning|kept-roles|languages … (see the README, "Measuring")',
    );
    process.exitCode = 2;
}

export {};
