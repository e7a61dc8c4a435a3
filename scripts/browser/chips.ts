import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** What a chip's button says to a screen reader. Closed shadow roots are open to the DevTools protocol alone. */
export async function chipTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    return textsIn(await documentOf(session));
  } finally {
    await session.detach();
  }
}

async function documentOf(session: CDPSession): Promise<DomNode> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root;
}

function textsIn(node: DomNode): string[] {
  const own = node.nodeName === 'REMIT-CHIP' ? buttonsIn(node) : [];
  return [...own, ...inner(node).flatMap(textsIn)];
}

function buttonsIn(node: DomNode): string[] {
  const label = node.nodeName === 'BUTTON' ? attribute(node, 'aria-label') : null;
  return [...(label === null ? [] : [label]), ...inner(node).flatMap(buttonsIn)];
}

function inner(node: DomNode): DomNode[] {
  return [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}

function attribute(node: DomNode, name: string): string | null {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}
