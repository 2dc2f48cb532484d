/** Elements in words that are marked; more than that is a page that wants to be slow. */
const MOST_NODES = 200;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** Type selectors of the elements that hold the text of a range, each once; `*` where they cannot be told. */
export function rangeTags(range: Range): string[] {
  const root = range.commonAncestorContainer;
  if (root.nodeType === Node.TEXT_NODE) return [tagOf(root)];
  const tags = new Set<string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) {
      if (tags.size > 0) break;
      continue;
    }
    if (++seen > MOST_NODES) return ['*'];
    tags.add(tagOf(node));
  }
  return tags.size > 0 ? [...tags] : ['*'];
}

function tagOf(text: Node): string {
  // A page can put a control in the place of a form's name.
  const name: unknown = text.parentElement?.localName;
  return typeof name === 'string' && PLAIN_NAME.test(name) ? name : '*';
}
