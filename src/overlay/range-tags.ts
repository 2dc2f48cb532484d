/** Nodes looked at for one range; words that spread over more are no quote. */
const MOST_NODES = 200;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** Type selectors of the elements that hold the text of a range, each once; `*` where they cannot be told. */
export function rangeTags(range: Range): string[] {
  const { commonAncestorContainer: root, startContainer: start } = range;
  if (root.nodeType === Node.TEXT_NODE) return [tagOf(root)];
  const tags = new Set<string>();
  // A page can put an element of its own in the place of the document's member.
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  let node = start.nodeType === Node.TEXT_NODE ? start : walker.nextNode();
  for (let seen = 0; node && range.intersectsNode(node); node = walker.nextNode()) {
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
