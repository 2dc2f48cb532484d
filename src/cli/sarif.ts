import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pack from 'virtual:rules';
import sources from 'virtual:sources';
import type { PackRule } from '../engine/pack.ts';
import { isAtLeast, type Quote, type Strength } from '../engine/report.ts';
import type { KnowledgeTexts, RuleText } from '../ui/rule-text.ts';
import type { Writer } from './format.ts';
import { asMarkdown } from './markdown.ts';
import type { Output } from './outcome.ts';
import type { Rules } from './rules.ts';
import { version } from './version.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** How loudly a review system shows a sign. */
const LOUDNESS: Record<Strength, 'error' | 'warning' | 'note'> = { strong: 'error', medium: 'warning', weak: 'note' };

/**
 * Writes SARIF 2.1.0, the form in which code-review systems take findings: one run, every rule with its help, one result
 * a sign of each advert at or above the minimum level. It is written as it comes, so memory does not grow. A rule pack is
 * an extension of the tool, with its own name and rules.
 */
export function sarifWith({ knowledge, packs }: Rules): Writer {
  const references = new Map<string, object>(pack.rules.map(({ id }, ruleIndex) => [id, { ruleId: id, ruleIndex }]));
  for (const [component, { pack: guest }] of packs.entries())
    for (const [index, { id }] of guest.rules.entries())
      references.set(id, { ruleId: id, rule: { id, index, toolComponent: { index: component } } });
  return {
    open() {
      const tool = toolOf(packs, knowledge.rules);
      return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},"columnKind":"utf16CodeUnits","results":[`;
    },
    first: '\n',
    between: ',\n',
    piecesOf: (output, { minLevel }, file) => {
      if ('error' in output) return [];
      return output.parts
        .filter(({ report }) => isAtLeast(report.level, minLevel))
        .flatMap((part) =>
          part.report.signs.map((sign) => {
            const places = sign.quotes.map((quote) => locationOf(quote, output, file));
            const about = { level: part.report.level, ...(part.id !== undefined && { advert: part.id }) };
            return JSON.stringify({
              ...references.get(sign.rule),
              level: LOUDNESS[sign.strength],
              message: { text: messageOf(sign.rule, sign.quotes, knowledge.rules[sign.rule]) },
              locations: places.slice(0, 1),
              ...(places.length > 1 && { relatedLocations: places.slice(1).map((place, id) => ({ id, ...place })) }),
              properties: about,
            });
          }),
        );
    },
    close: (isEmpty, problems, all, isWhole) => {
      const rest = all - problems.length;
      const notes = [...problems, ...(rest > 0 ? [`and ${rest} more that could not be read`] : [])];
      const invocation = {
        executionSuccessful: isWhole,
        toolExecutionNotifications: notes.map((text) => ({ level: 'warning', message: { text } })),
      };
      return `${isEmpty ? '' : '\n'}],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function toolOf(packs: Rules['packs'], texts: KnowledgeTexts['rules']): object {
  const language = 'en';
  const ownRule = (rule: PackRule) => describe(rule, texts[rule.id], (text) => text);
  // Text of others, which is to stay text.
  const packRule = (rule: PackRule) => describe(rule, texts[rule.id], asMarkdown);
  const extensions = packs.map(({ file: { name, version, author, about }, pack: { rules } }) => ({
    name,
    version,
    organization: author,
    ...(about !== undefined && { fullDescription: { text: about } }),
    language,
    rules: rules.map(packRule),
  }));
  const driver = { name: 'Tahadhari', version, language, rules: pack.rules.map(ownRule) };
  return { driver, ...(extensions.length > 0 && { extensions }) };
}

function describe(
  { id, category, strength }: PackRule,
  text: RuleText | undefined,
  markdownOf: (text: string) => string,
): object {
  const read = sources[id] ?? [];
  const parts = [
    text?.explain,
    text && text.ask.length > 0 ? `Ask: ${text.ask.join(' ')}` : undefined,
    text?.rewrite ? `Write instead: ${text.rewrite}` : undefined,
  ].filter((part) => part !== undefined);
  return {
    id,
    shortDescription: { text: text?.title ?? id },
    fullDescription: { text: text?.explain ?? text?.title ?? id },
    help: {
      text: parts.join('\n'),
      markdown: [...parts.map(markdownOf), ...read.map(({ title, url }) => `- [${title}](${url})`)].join('\n\n'),
    },
    ...(read[0] && { helpUri: read[0].url }),
    defaultConfiguration: { level: LOUDNESS[strength] },
    properties: { tags: [category] },
  };
}

function messageOf(rule: string, quotes: readonly Quote[], text: RuleText | undefined): string {
  const words = quotes.map((quote) => `“${quote.text.replaceAll(/\s+/g, ' ')}”`).join(' … ');
  const ask = text?.ask[0] ? ` Ask: ${text.ask[0]}` : '';
  return withoutLinks(`${words}: ${text?.title ?? rule}. ${text?.explain ?? ''}${ask}`);
}

/** A message holds no link that an advert or a pack wrote: so brackets are written by SARIF 2.1.0, section 3.11.6. */
function withoutLinks(text: string): string {
  return text.replaceAll(/[\\[\]]/g, '\\$&');
}

function locationOf(quote: Quote, { regionOf }: Extract<Output, { report: unknown }>, file: string): object {
  const region = regionOf(quote);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(region && { region: { ...region, snippet: { text: quote.text } } }),
    },
    logicalLocations: [{ name: quote.field, kind: 'member' }],
  };
}

/** Below the folder of the call a relative address, as review systems want it. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const from = path.relative('', file);
  if (from.startsWith('..') || path.isAbsolute(from)) return pathToFileURL(file).href;
  return from.split(path.sep).map(encodeURIComponent).join('/');
}
