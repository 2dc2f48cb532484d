import type { YAMLError } from 'yaml';

const INDENT = 'begin this line with as many spaces as the other lines that belong with it';
const NAME_AND_VALUE = 'write “name: value”, with a colon and a space behind the name';

/** What is wrong with the writing of a YAML file, and what to write instead, for somebody who does not know YAML. */
export function sayYamlError({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'begin this line with spaces, not with a tab';
    case 'DUPLICATE_KEY':
      return 'this name stands here twice: keep one, with the entries of both under it';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'put this text in quotes, because it holds “: ”';
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'a bracket is opened here and never closed: write ] or } behind the last entry'
        : INDENT;
    case 'MULTILINE_IMPLICIT_KEY':
      return NAME_AND_VALUE;
    case 'MISSING_CHAR':
      if (message.includes('quote')) return 'a quotation mark is opened here and never closed';
      if (message.includes('map value')) return NAME_AND_VALUE;
      if (message.includes('without - indicator')) return INDENT;
      break;
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
    case 'UNEXPECTED_TOKEN':
      return message.includes('block-seq')
        ? 'begin each “- ” on a line of its own, below the name'
        : 'put this whole text in quotes, because of the sign at its start: "*lipa", "[[your passport]] is kept"';
  }
  return `this is not valid YAML: ${message}. Put text that holds “: ” or starts with * or [ in quotes`;
}
