import { drawnInstead, walkerOver } from './safe-dom.ts';

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

/** A part of the page that is walked on its own: the page, a shadow root's children, what a slot was given. */
interface Tree {
  walker: TreeWalker;
  root: Node;
  /** Further parts of the same owner, in order. */
  waiting: Node[];
  /** The element in which the part is drawn. */
  owner?: Element;
}

/**
 * Walks elements and texts under `root`, itself included, as they are drawn: open shadow roots in place of the children
 * of their hosts, and slots with what they were given. In document order and without recursion, so that neither 10,000
 * levels nor 100,000 nodes can hurt. Returns false when a limit or the visitor stopped it.
 */
export function walk(root: Node, visitor: Visitor, limits: Limits = LIMITS): boolean {
  const outer: Tree[] = [];
  let tree: Tree = { walker: walkerOver(root), root, waiting: [] };
  const end = performance.now() + limits.milliseconds;
  let node: Node = root;
  for (let count = 1; ; count++) {
    if (count > limits.nodes) return false;
    if (count % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && performance.now() > end) return false;
    if (node.nodeType === 3) {
      if (!visitor.text(node as Text)) return false;
    } else if (visitor.enter(node as Element)) {
      const instead = drawnInstead(node as Element);
      const [first, ...waiting] = instead ?? [];
      if (first) {
        outer.push(tree);
        tree = { walker: walkerOver(first), root: first, waiting, owner: node as Element };
        node = first;
        continue;
      }
      const child = instead ? null : tree.walker.firstChild();
      if (child) {
        node = child;
        continue;
      }
      visitor.leave(node as Element);
    }
    while (true) {
      if (node === tree.root) {
        const next = tree.waiting.shift();
        if (next) {
          tree.walker = walkerOver(next);
          tree.root = next;
          node = next;
          break;
        }
        const { owner } = tree;
        if (!owner) return true;
        tree = outer.pop()!;
        node = owner;
        visitor.leave(owner);
        continue;
      }
      const sibling = tree.walker.nextSibling();
      if (sibling) {
        node = sibling;
        break;
      }
      const parent = tree.walker.parentNode();
      if (!parent) return true;
      node = parent;
      visitor.leave(node as Element);
    }
  }
}
