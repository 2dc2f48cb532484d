import { findAll } from './safe-dom.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const SCRIPTS = 30;
const CHARACTERS = 500_000;
const OBJECTS = 5_000;

/** Everything of a type that the JSON-LD of a page speaks of, references inside resolved. Broken blocks are left out. */
export function readJsonLd(document: Document, type: string): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of findAll(document, 'script[type*="ld+json" i]').slice(0, SCRIPTS)) {
    const source = script.textContent ?? '';
    if (source.length > CHARACTERS || !source.includes(type)) continue;
    const json = parseJson(source) ?? salvage(source, type);
    if (json !== undefined) collect(json, objects);
  }
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    if (typeof object['@id'] === 'string' && Object.keys(object).length > 1) byId.set(object['@id'], object);
  }
  return objects.filter((object) => isOfType(object, type)).map((object) => resolve(object, byId, 3));
}

/** Walks all objects inside, without recursion: structured data may be deep on purpose. */
function collect(json: Json, into: JsonObject[]): void {
  const waiting: Json[] = [json];
  for (let i = 0; i < waiting.length && into.length < OBJECTS; i++) {
    const value = waiting[i];
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (value && typeof value === 'object') {
      into.push(value);
      for (const item of Object.values(value)) if (item && typeof item === 'object') waiting.push(item);
    }
  }
}

function isOfType(object: JsonObject, type: string): boolean {
  const types = object['@type'];
  const names = Array.isArray(types) ? types : [types];
  return names.some((name) => typeof name === 'string' && (name === type || name.endsWith(`/${type}`)));
}

function resolve(object: JsonObject, byId: Map<string, JsonObject>, depth: number): JsonObject {
  const resolved: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    if (key === '__proto__') continue;
    resolved[key] = Array.isArray(value) ? value.map((item) => deref(item, byId, depth)) : deref(value, byId, depth);
  }
  return resolved;
}

function deref(value: Json, byId: Map<string, JsonObject>, depth: number): Json {
  if (!value || typeof value !== 'object' || Array.isArray(value) || depth === 0) return value;
  const id = value['@id'];
  const known = typeof id === 'string' && Object.keys(value).length === 1 ? byId.get(id) : undefined;
  return resolve(known ?? value, byId, depth - 1);
}

/** Parses JSON, once more after repairs when it is broken the way boards break it. Undefined when nothing helps. */
export function parseJson(source: string): Json | undefined {
  for (const attempt of [() => source, () => repairJson(source), () => listOf(source)]) {
    try {
      return JSON.parse(attempt()) as Json;
    } catch {
      // The next attempt, or nothing.
    }
  }
  return undefined;
}

/** Several objects behind each other in one block. */
function listOf(source: string): string {
  return /\}[\s;,]*\{/.test(source) ? `[${repairJson(source)}]` : '';
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Repairs what boards get wrong: control characters and quotation marks inside strings, a comma too many or too few,
 * several objects behind each other, `undefined` for nothing, comment marks around the block, encoded quotation marks.
 * One pass over the characters.
 */
function repairJson(source: string): string {
  let text = source.replace(/^[\s\uFEFF]*(<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(\/\/)?(-->|\]\]>)\s*$/, '');
  text = text.trim().replace(/;$/, '');
  if (/^[[{]\s*&quot;/.test(text)) text = text.replaceAll('&quot;', '"');
  const repaired: string[] = [];
  let inString = false;
  /** The last character outside of strings that is no white space; `"` for a string that ended. */
  let last = '';
  let lastAt = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (inString) {
      if (char === '\\') {
        const next = text[i + 1] ?? '';
        // A backslash before another letter, or at the end of a line, is no JSON.
        repaired.push(/["\\/bfnrtu]/.test(next) ? char + next : next < ' ' ? '' : next);
        i++;
      } else if (char < ' ') {
        repaired.push(ESCAPES[char] ?? '');
      } else {
        repaired.push(char);
        if (char === '"' && !endsString(text, i + 1)) repaired[repaired.length - 1] = '\\"';
        else if (char === '"') inString = false;
      }
    } else if (!/\s/.test(char)) {
      if ((char === '}' || char === ']') && last === ',') repaired[lastAt] = '';
      if ((char === '"' || char === '{') && /["}\]\w]/.test(last)) repaired.push(',');
      lastAt = repaired.push(char) - 1;
      last = char;
      inString = char === '"';
    }
  }
  return repaired.join('').replace(/:\s*(?:undefined|NaN)\s*(?=[,}\]])/g, ':null');
}

/** What may stand behind a string: anything else, and the quotation mark was a part of the text. */
const BEHIND_STRING = /^\s*(?:$|[:}\]"{]|,\s*(?:["{}[\]\d-]|true|false|null|$))/;

function endsString(text: string, from: number): boolean {
  return BEHIND_STRING.test(text.slice(from, from + 200));
}

/** The plain texts of a block that nothing repairs; a title and a description are better than nothing. */
function salvage(source: string, type: string): JsonObject | undefined {
  const found: JsonObject = { '@type': type };
  for (const key of ['title', 'description', 'datePosted']) {
    const value = new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]*(?:\\\\.[^"\\\\]*)*)"`, 's').exec(source)?.[1];
    if (value)
      found[key] = value
        .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\\[nrt]/g, ' ')
        .replace(/\\(.)/gs, '$1');
  }
  return found.title ? found : undefined;
}
