/**
 * Reading a document that may be hostile. `<form><input name="getAttribute"></form>` and `<img name="body">` hide the
 * DOM's own members on forms and documents, in isolated worlds too, so members are taken from the node's class.
 */

type Members = Record<string, unknown>;

/** A property of a node as its class defines it, whatever named elements the page puts in front of it. */
function member<T>(node: object, name: string): T {
  return Reflect.get(Object.getPrototypeOf(node) as Members, name, node) as T;
}

function call<T>(node: object, method: string, ...args: unknown[]): T {
  return (Reflect.get(Object.getPrototypeOf(node) as Members, method) as (...args: unknown[]) => T).apply(node, args);
}

/** All elements inside `root` that match, in document order. An unknown selector finds nothing. */
export function findAll(root: ParentNode, selector: string): Element[] {
  try {
    return Array.from(call<NodeListOf<Element>>(root, 'querySelectorAll', selector));
  } catch {
    return [];
  }
}

/** All elements inside several roots that match, root by root. */
export function findAllIn(roots: readonly ParentNode[], selector: string): Element[] {
  return roots.flatMap((root) => findAll(root, selector));
}

/** The first element inside `root` that matches. */
export function find(root: ParentNode, selector: string): Element | undefined {
  try {
    return call<Element | null>(root, 'querySelector', selector) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The value of an attribute; undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  const value =
    typeof element.getAttribute === 'function'
      ? element.getAttribute(name)
      : call<string | null>(element, 'getAttribute', name);
  return value ?? undefined;
}

/** Lower-case tag name. Only a form's can be hidden by the page, so whatever is no string is a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

export function parentOf(node: Node): Element | undefined {
  return member<Element | null>(node, 'parentElement') ?? undefined;
}

/** True when `node` stands inside `ancestor` or is it. */
export function contains(ancestor: Node, node: Node): boolean {
  return call(ancestor, 'contains', node);
}

/** The nearest element, from `element` upwards, that matches. */
export function closest(element: Element, selector: string): Element | undefined {
  return call<Element | null>(element, 'closest', selector) ?? undefined;
}

export function documentOf(node: Node): Document {
  return member<Document | null>(node, 'ownerDocument') ?? (node as Document);
}

/** The body, or the root element of a document without one. */
export function bodyOf(document: Document): Element | undefined {
  return member<Element | null>(document, 'body') ?? member<Element | null>(document, 'documentElement') ?? undefined;
}

export function titleOf(document: Document): string {
  return member<string | undefined>(document, 'title') ?? '';
}

/** The element above, out of a shadow root too. */
export function drawnParentOf(node: Node): Element | undefined {
  const parent = member<Node | null>(node, 'parentNode');
  return parent?.nodeType === FRAGMENT ? (parent as ShadowRoot).host : parentOf(node);
}

/** True when `node` is drawn inside `ancestor` or is it, shadow roots included. */
export function drawsInside(ancestor: Node, node: Node): boolean {
  if (contains(ancestor, node)) return true;
  for (let above = drawnParentOf(node); above; above = drawnParentOf(above)) if (above === ancestor) return true;
  return false;
}

const FRAGMENT = 11;

/** The open shadow root of an element; undefined when there is none, or when the page keeps it to itself. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  // A form's named element may stand here; it is no fragment.
  const root = element.shadowRoot as ShadowRoot | null | undefined;
  return root?.nodeType === FRAGMENT ? root : undefined;
}

/** What is drawn inside an element in place of its own children: its shadow root, or what a slot was given. */
export function drawnInstead(element: Element): Node[] | undefined {
  const shadow = shadowOf(element);
  if (shadow) return readable(shadow.childNodes);
  if (element.localName !== 'slot') return undefined;
  const given = readable((element as HTMLSlotElement).assignedNodes());
  return given.length ? given : undefined;
}

function readable(nodes: Iterable<Node>): Node[] {
  return Array.from(nodes).filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
}

/** The document inside a frame of the same origin; undefined when the browser does not let us in. */
export function frameDocument(frame: Element): Document | undefined {
  try {
    return member<Document | null>(frame, 'contentDocument') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A walker over elements and texts. Its steps are the browser's own, so no named element can lead it astray. */
export function walkerOver(root: Node): TreeWalker {
  const ELEMENTS_AND_TEXTS = 1 | 4;
  return call(documentOf(root), 'createTreeWalker', root, ELEMENTS_AND_TEXTS);
}

export function newRange(document: Document): Range {
  return call(document, 'createRange');
}
