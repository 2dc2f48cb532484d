import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRules } from '../src/rulepack/read-rules.ts';
import { QUARRY, QUARRY_ADVERT } from './browser/pack-samples.ts';

/** The command as it was built (`npm run build:cli`), as people and programs use it. */
const root = path.join(import.meta.dirname, '..');
const BUILT = path.join(root, '.output/cli/tahadhari.mjs');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const PATIENCE = 300_000;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tahadhari-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

function tahadhari(args: string[], input = ''): Result {
  return spawnSync(process.execPath, [BUILT, ...args], { input, cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
}

/** Adverts in all languages, with signs and without, one a line. */
function adverts(characters: number): string {
  const texts = readRules(path.join(root, 'rules')).rules.flatMap(({ data }) =>
    Object.entries(data.examples).flatMap(([lang, { match, no_match }]) =>
      [...match, ...no_match].map((example) => {
        const { text, title } = typeof example === 'string' ? { text: example, title: undefined } : example;
        return { lang, title, body: text.replaceAll(/\[\[|\]\]/g, '') };
      }),
    ),
  );
  const lines: string[] = [];
  for (let length = 0, i = 0; length < characters; i++) {
    const about = texts[i % texts.length];
    const line = JSON.stringify({
      id: `a${i}`,
      ...about,
      body: `${about?.body}\n“${i}”\t${texts[(i * 7) % texts.length]?.body}`,
    });
    lines.push(line);
    length += line.length;
  }
  return `${lines.join('\n')}\n`;
}

/** The first code block of the README that holds these words. */
function block(words: string): string {
  const found = readme.split(/^```/m).find((part, i) => i % 2 === 1 && part.includes(words));
  if (!found) throw new Error(`README.md has no code block with “${words}”`);
  return found.slice(found.indexOf('\n') + 1);
}

describe('one thread and several', () => {
  test.each(['text', 'json', 'ndjson', 'sarif'])(
    '%s is the same, byte for byte, bad lines included',
    (format) => {
      const lines = adverts(150_000).split('\n');
      lines.splice(100, 0, '{', '', '{"id":"b"}', '[]');
      lines.push('{"body": 7');
      const input = lines.join('\n');
      const one = tahadhari(['--jobs', '1', '--format', format, '-'], input);
      const three = tahadhari(['--jobs', '3', '--format', format, '-'], input);
      expect([one.status, three.status]).toEqual([1, 1]);
      expect(three.stdout === one.stdout).toBe(true);
      expect(one.stdout.length).toBeGreaterThan(20_000);
      expect(one.stderr + three.stderr).toBe('');
      if (format !== 'ndjson') return;
      const records = one.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(records).toHaveLength(lines.filter((line) => line !== '').length);
      expect(records.slice(100, 103)).toEqual([
        { line: 101, error: 'this line is not JSON' },
        { id: 'b', error: 'write at least a body' },
        { line: 104, error: 'write an object with at least a body' },
      ]);
    },
    PATIENCE,
  );
});

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'https://a.example/'),
    'date-time': true,
  },
});
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isValid = ajv.compile(schema);
/** The one run of a SARIF log, which must be valid. */
function runIn(stdout: string) {
  const log = JSON.parse(stdout);
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('sarif', () => {
  test('the check itself finds what is wrong', () => {
    expect(isValid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] })).toBe(
      false,
    );
    expect(isValid({ version: '2.0.0', runs: [] })).toBe(false);
  });

  test('is valid, every rule has help, and every region holds the quoted words', () => {
    const texts = [
      'Packing assistant\r\n\r\nPay a registration fee of KES 1,500 before the interview.\nYour passport stays with the agency 🔥 until the contract ends.',
      '\ufeffPay a registration fee of KES 1,500 before the interview.',
      'Baker wanted. Contract and days off by law.',
    ];
    mkdirSync(path.join(folder, 'some adverts'), { recursive: true });
    const files = texts.map((text, i) => {
      writeFileSync(path.join(folder, 'some adverts', `${i}.txt`), text);
      return path.join('some adverts', `${i}.txt`);
    });
    const ndjson = texts.map((text, id) => JSON.stringify({ id, country: 'KE', body: `\t"${text}` })).join('\n');
    writeFileSync(path.join(folder, 'adverts.ndjson'), `${ndjson}\n{\n`);
    const { stdout, status } = tahadhari(['--format', 'sarif', ...files, 'adverts.ndjson']);
    expect(status).toBe(1);
    const run = runIn(stdout);
    expect(run.tool.driver.rules.length).toBeGreaterThan(50);
    for (const rule of run.tool.driver.rules) {
      expect(rule.helpUri, rule.id).toMatch(/^https?:/);
      expect(rule.help.text, rule.id).toContain('Ask: ');
    }
    expect(run.results.length).toBeGreaterThan(5);
    const uris = new Set<string>();
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { region, artifactLocation } = physicalLocation;
        uris.add(artifactLocation.uri);
        const file = readFileSync(path.join(folder, decodeURIComponent(artifactLocation.uri)), 'utf8').replace(
          /^\ufeff/,
          '',
        );
        const lines = file.split('\n');
        expect(region.endLine).toBe(region.startLine);
        const words = lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1);
        if (artifactLocation.uri.endsWith('.ndjson')) expect(JSON.parse(`"${words}"`)).toBe(region.snippet.text);
        else {
          expect(words).toBe(region.snippet.text);
          expect(file.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
        }
      }
    }
    expect([...uris]).toEqual(['some%20adverts/0.txt', 'some%20adverts/1.txt', 'adverts.ndjson']);
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: 'line 4: this line is not JSON' } },
    ]);
  });

  test('says so where a file could not be opened', () => {
    writeFileSync(path.join(folder, 'quiet.txt'), 'Baker wanted.');
    const { stdout, status } = tahadhari(['--format', 'sarif', 'gone.txt', 'quiet.txt']);
    expect(status).toBe(2);
    expect(runIn(stdout).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'warning', message: { text: 'gone.txt: there is no such file' } }],
      },
    ]);
  });

  test('is valid where nothing is found, and for a page', () => {
    writeFileSync(path.join(folder, 'quiet.txt'), 'Baker wanted.');
    expect(runIn(tahadhari(['--format', 'sarif', 'quiet.txt']).stdout).results).toEqual([]);
    writeFileSync(
      path.join(folder, 'page.html'),
      `<title>Packer</title><script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: 'Packer',
        description: 'Pay a registration fee of KES 1,500 before the interview. You will pack boxes in our warehouse.',
      })}</script><h1>Packer</h1><p>Pay a registration fee of KES 1,500 before the interview. You will pack boxes in our warehouse.</p>`,
    );
    const { results } = runIn(tahadhari(['--html', '--format', 'sarif', 'page.html']).stdout);
    expect(results.map((result: { ruleId: string }) => result.ruleId)).toContain('upfront-fee');
  });
});

describe('rule packs', () => {
  const advert = QUARRY_ADVERT.body.join('\n');
  const put = (name: string, pack: object) => writeFileSync(path.join(folder, name), JSON.stringify(pack));
  beforeAll(() => {
    put('quarry.json', { ...QUARRY, about: 'Signs of quarries.' });
    put('second.json', { ...QUARRY, id: 'second', name: 'Second' });
    writeFileSync(path.join(folder, 'quarry.txt'), advert);
  });

  const inEveryThread = (format: string) => {
    const lines = `${JSON.stringify({ id: 'q', body: advert })}\n`.repeat(300);
    const call = ['--pack', 'quarry.json', '--pack', 'second.json', '--format', format, '-'];
    const [one, two] = ['1', '2'].map((jobs) => tahadhari(['--jobs', jobs, ...call], lines)) as [Result, Result];
    expect([one.status, two.status, one.stderr + two.stderr]).toEqual([1, 1, '']);
    expect(two.stdout === one.stdout).toBe(true);
    for (const words of format.endsWith('json') ? ['second--own-hammer'] : [QUARRY.rules[0]!.explain, '(Second)'])
      expect(one.stdout.split(words).length).toBeGreaterThan(300);
  };
  test.each(['text', 'json', 'ndjson', 'sarif'])('%s has their signs, in every thread', inEveryThread, PATIENCE);
  test('without them there is nothing', () => expect(tahadhari(['quarry.txt']).status).toBe(0));

  test('in SARIF a pack is an extension with its own rules', () => {
    const call = ['--pack', 'quarry.json', '--pack', 'second.json', '--format', 'sarif', 'quarry.txt'];
    const { tool, results } = runIn(tahadhari(call).stdout);
    expect(tool.extensions.map(({ name, organization }: Record<string, string>) => [name, organization])).toEqual([
      [QUARRY.name, QUARRY.author],
      ['Second', QUARRY.author],
    ]);
    expect(results).toHaveLength(2);
    for (const { ruleId, ruleIndex, rule } of results) {
      expect(ruleIndex).toBeUndefined();
      expect(tool.extensions[rule.toolComponent.index].rules[rule.index].id).toBe(ruleId);
    }
  });

  test('one that cannot be used is said in words with its file, before anything is checked', () => {
    put('wrong.json', { ...QUARRY, id: 'Wrong', rules: [{ ...QUARRY.rules[0], detect: [{ all: ['quarry>3'] }] }] });
    put('lost.json', { ...QUARRY, id: 'lost', rules: [{ ...QUARRY.rules[0], detect: [{ all: ['gone'] }] }] });
    writeFileSync(path.join(folder, 'large.json'), ' '.repeat(256_001));
    writeFileSync(path.join(folder, 'cut.json'), JSON.stringify(QUARRY).slice(1));
    const call = (files: string[]) => tahadhari([...files.flatMap((file) => ['--pack', file]), 'quarry.txt']);
    expect(call(['quarry.json', 'wrong.json', 'lost.json', 'cut.json', 'quarry.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: [
        'wrong.json: Missing or not as it should be: id.',
        'lost.json: There is no word list “gone”: rules › 1 › detect › 1 › all › 1.',
        'cut.json: The file is not whole, or not JSON. Ask for it again.',
        'quarry.json: A pack before it has the same id. Leave one of them out.\n',
      ].join('\n'),
    });
    expect(call(['gone.json', '.', 'large.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'gone.json: there is no such file\n.: this is a folder, not a file\n' +
        'large.json: The file is too large. A pack has at most 256 kB.\n',
    });
    expect(call(Array.from({ length: 13 }, () => 'quarry.json')).stderr).toBe('--pack: at most 12 packs\n');
  });
});

describe('what cannot be read', () => {
  test('a missing file is said in words, and the others are still checked', () => {
    writeFileSync(path.join(folder, 'there.txt'), 'Baker wanted.');
    const { status, stdout, stderr } = tahadhari(['--jobs', '2', 'gone.txt', 'gone.ndjson', 'there.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe('gone.txt: there is no such file\ngone.ndjson: there is no such file\n');
    expect(stdout).toContain('there.txt: No sign found');
  });
  test('what is no text is not counted as checked', () => {
    const fee = 'Pay the registration fee of KES 2,000 to the agent before the interview.';
    writeFileSync(path.join(folder, 'windows.txt'), Buffer.from(`\ufeff${fee}`, 'utf16le'));
    writeFileSync(path.join(folder, 'latin.txt'), Buffer.from([0x43, 0xe9, 0x20, 0xe8]));
    writeFileSync(path.join(folder, 'advert.pdf'), '%PDF-1.7 …');
    writeFileSync(path.join(folder, 'blank.txt'), ' \n');
    expect(tahadhari(['windows.txt'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('registration fee'),
    });
    expect(tahadhari(['latin.txt'])).toMatchObject({ status: 2, stderr: expect.stringContaining('save it as UTF-8') });
    expect(tahadhari(['advert.pdf'])).toMatchObject({ status: 2, stderr: expect.stringContaining('copy its words') });
    expect(tahadhari(['blank.txt'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('There are no words here'),
    });
  });

  test('plain text on standard input is said, not passed over', () => {
    const { status, stderr } = tahadhari(['-'], 'Maid wanted in Doha.\nPay the fee first.\n');
    expect(status).toBe(2);
    expect(stderr).toContain('to check a plain text, name its file');
    expect(tahadhari(['-'], '{"body":"Waiter wanted"}\nno JSON\n').status).toBe(0);
  });

  test('a reader that stops early is no error', () => {
    writeFileSync(path.join(folder, 'many.ndjson'), adverts(300_000));
    const line = `"${process.execPath}" "${BUILT}" --format ndjson many.ndjson | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(stdout).id).toBe('a0');
    expect(stderr).toBe('');
  });
});

describe('the package', () => {
  let installed = '';
  beforeAll(() => {
    installed = path.join(folder, 'installed');
    mkdirSync(installed);
    writeFileSync(path.join(installed, 'package.json'), '{"private": true, "type": "module"}');
    const npm = (args: string[], cwd: string) =>
      execFileSync('npm', args, {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      });
    // What the build wrote is packed as it is; `npm pack` alone would build it again.
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', installed], root));
    // Offline: the package needs no other.
    npm(['install', '--offline', '--omit=optional', '--no-audit', '--no-fund', `./${packed.filename}`], installed);
  }, PATIENCE);

  test('installs the command', () => {
    writeFileSync(path.join(installed, 'advert.txt'), 'Pay a registration fee of KES 1,500 before the interview.');
    const command = path.join(installed, 'node_modules/.bin/tahadhari');
    const result = spawnSync(command, ['--jobs', '2', 'advert.txt'], {
      cwd: installed,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain('advert.txt: Ask before you answer');
    expect(result.status).toBe(1);
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(spawnSync(command, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout).toBe(
      `${version}\n`,
    );
  });

  test('holds the built files only, with the notices of what is in them', () => {
    const home = path.join(installed, 'node_modules/tahadhari');
    expect(existsSync(path.join(home, 'src'))).toBe(false);
    expect(existsSync(path.join(home, 'LICENSE'))).toBe(true);
    expect(readFileSync(path.join(home, '.output/cli/THIRD-PARTY.txt'), 'utf8')).toContain('happy-dom');
  });

  test('is a library: the example of the README runs', () => {
    writeFileSync(path.join(installed, 'example.js'), block("from 'tahadhari/engine'"));
    const { stdout, stderr } = spawnSync(process.execPath, ['example.js'], { cwd: installed, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^caution: “Pay a registration fee of KES 1,500 before”\. .+\.\n$/);
  });

  test('has types that need no browser', () => {
    writeFileSync(
      path.join(installed, 'typed.ts'),
      `declare const console: { log(text: string): void };\n${block("from 'tahadhari/engine'")}
      // @ts-expect-error a level is one of four
      isAtLeast('dreadful', 'check');
      `,
    );
    const options = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2023'], types: [], noEmit: true };
    writeFileSync(
      path.join(installed, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['typed.ts'] }),
    );
    const tsc = path.join(root, 'node_modules/.bin/tsc');
    const { stdout, status } = spawnSync(tsc, ['-p', installed], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('many machines', () => {
  /** The reason why GNU Parallel is not here, after trying to get it. */
  function missing(): string | undefined {
    const isHere = () => /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');
    if (isHere()) return undefined;
    if (process.getuid?.() !== 0) return 'GNU Parallel is not installed, and only root may install it.';
    spawnSync('sh', ['-c', 'apt-get update -q && apt-get install -q -y --no-install-recommends parallel']);
    return isHere() ? undefined : 'GNU Parallel is not installed, and apt-get could not install it.';
  }

  test(
    'GNU Parallel with two slots gives the same bytes as one process',
    ({ skip }) => {
      const reason = missing();
      if (reason) {
        console.warn(`Skipped. ${reason} Install it: apt-get install parallel`);
        skip(reason);
      }
      const bin = path.join(folder, 'bin');
      const work = path.join(folder, 'machines');
      mkdirSync(bin);
      mkdirSync(work);
      // An install makes the command executable; a build does not.
      chmodSync(BUILT, 0o755);
      symlinkSync(BUILT, path.join(bin, 'tahadhari'));
      const recipe = block('parallel --pipe');
      expect(recipe).toContain('--jobs 2');
      const input = adverts(1_300_000);
      writeFileSync(path.join(work, 'adverts.ndjson'), input);
      const env = {
        ...process.env,
        PATH: `${bin}${path.delimiter}${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
      };
      const { status, stderr } = spawnSync('sh', ['-c', recipe], { cwd: work, env, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const one = tahadhari(['--jobs', '1', '--format', 'ndjson', '-'], input).stdout;
      expect(one.split('\n').length).toBe(input.split('\n').length);
      expect(readFileSync(path.join(work, 'findings.ndjson'), 'utf8') === one).toBe(true);
    },
    PATIENCE,
  );
});
