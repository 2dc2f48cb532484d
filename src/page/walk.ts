import { walkerOver } from './safe-dom.ts';

/** Bounds that keep one reading cheap whatever the page is. */
export interface Limits {
  /** UTF-16 code units of text. */
  characters: number;
  nodes: number;
  milliseconds: number;
}

/** In a browser the nodes run out first; the time is for DOMs that are none, and for computers under load. */
export const LIMITS: Limits = { characters: 200_000, nodes: 40_000, milliseconds: 400 };

export interface Visitor {
  /** Returns false to leave the element and all inside it out; `leave` is then not called for it. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** Returns false to stop the walk. */
  text(node: Text): boolean;
}

const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 512;

/**
 * Walks elements and texts under `root`, itself included, in document order and without recursion, so that neither
 * 10,000 levels nor 100,000 nodes can hurt. Returns false when a limit or the visitor stopped it.
 */
export function walk(root: Node, visitor: Visitor, limits: Limits = LIMITS): boolean {
  const walker = walkerOver(root);
  const end = performance.now() + limits.milliseconds;
  let node: Node = root;
  for (let count = 1; ; count++) {
    if (count > limits.nodes) return false;
    if (count % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && performance.now() > end) return false;
    if (node.nodeType === 3) {
      if (!visitor.text(node as Text)) return false;
    } else if (visitor.enter(node as Element)) {
      // A walker does not enter shadow roots. A board that needs it: walk `node.shadowRoot` here, with the same visitor.
      const child = walker.firstChild();
      if (child) {
        node = child;
        continue;
      }
      visitor.leave(node as Element);
    }
    while (true) {
      if (node === root) return true;
      const sibling = walker.nextSibling();
      if (sibling) {
        node = sibling;
        break;
      }
      const parent = walker.parentNode();
      if (!parent) return true;
      node = parent;
      visitor.leave(node as Element);
    }
  }
}
