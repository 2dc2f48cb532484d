import { useContext } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { SelectField, SuggestField, TextAreaField } from '../ui/field.tsx';
import { languageName } from '../ui/language-name.ts';
import { workshop } from '../ui/texts/english/workshop.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import { type Draft, EMPTY_GROUP, emptyWay, type Group, type Way } from './workshop-draft.ts';

/** Characters of a box for words. */
const LONGEST_WORDS = 20_000;
const MOST_GROUPS = 6;
const MOST_WAYS = 12;
/** Id of our own word lists: one for all boxes, for there are hundreds. */
const LISTS = 'word-lists';
const NEAR = [3, 5, 8, 12, 20] as const;

interface Props {
  draft: Draft;
  /** Our own word lists by name: what each stands for. */
  concepts: Readonly<Record<string, string>>;
  /** Codes of the languages that words may be written in. */
  languages: readonly string[];
  onChange: (change: Partial<Draft>) => void;
}

/** The words of a rule: ways of saying it, each of groups that must meet. */
export function WorkshopWords({ draft, concepts, languages, onChange }: Props) {
  const p = useTexts(workshop);
  const { code } = useContext(LanguageContext);
  const { ways } = draft;
  const change = (at: number, next: Way) => onChange({ ways: ways.map((way, i) => (i === at ? next : way)) });
  return (
    <>
      <p class="means">
        {p('workshopWordsMeans')} {p('workshopWordsHow')}
      </p>
      <p class="means">{p('workshopListsMeans')}</p>
      <datalist id={LISTS}>
        {Object.entries(concepts).map(([name, means]) => (
          <option key={name} value={name} label={means} />
        ))}
      </datalist>
      <SelectField
        label={p('workshopLanguage')}
        value={draft.language}
        choices={[
          { value: 'any', label: p('workshopLanguageAny') },
          ...languages.map((one) => ({ value: one, label: languageName(one, code) })),
        ]}
        onChange={(language) => onChange({ language })}
      />
      {ways.map((way, index) => (
        <fieldset key={index} class="way">
          <legend>{p('workshopWay', { number: index + 1 })}</legend>
          <WayFields way={way} onChange={(next) => change(index, next)} />
          {ways.length > 1 && (
            <Button onClick={() => onChange({ ways: ways.filter((_, i) => i !== index) })}>
              {p('workshopRemoveWay', { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button disabled={ways.length >= MOST_WAYS} onClick={() => onChange({ ways: [...ways, emptyWay()] })}>
        {p('workshopAddWay')}
      </Button>
    </>
  );
}

interface WayProps {
  way: Way;
  onChange: (way: Way) => void;
}

function WayFields({ way, onChange }: WayProps) {
  const p = useTexts(workshop);
  const { groups, within } = way;
  const change = (at: number, part: Partial<Group>) =>
    onChange({ ...way, groups: groups.map((group, i) => (i === at ? { ...group, ...part } : group)) });
  const near = typeof within === 'number' && !(NEAR as readonly number[]).includes(within) ? [within] : [];
  return (
    <>
      <div class="groups">
        {groups.map(({ list, words }, index) => (
          <div key={index} class="group">
            {/* "age<18" and "not …" stand alone: there are no words like them. */}
            {!/[<> ]/.test(list) && (
              <TextAreaField
                label={p('workshopGroup', { number: index + 1 })}
                value={words}
                rows={3}
                longest={LONGEST_WORDS}
                onInput={(next) => change(index, { words: next })}
              />
            )}
            <SuggestField
              label={p('workshopList', { number: index + 1 })}
              value={list}
              suggestions={LISTS}
              longest={200}
              onInput={(next) => change(index, { list: next })}
            />
          </div>
        ))}
      </div>
      <Button
        disabled={groups.length >= MOST_GROUPS}
        onClick={() => onChange({ ...way, groups: [...groups, EMPTY_GROUP] })}
      >
        {p('workshopAddGroup')}
      </Button>
      <SelectField
        label={p('workshopWithin')}
        value={String(within)}
        choices={[
          ...[...NEAR, ...near].map((count) => ({
            value: String(count),
            label: p('workshopWithinWords', { count }),
          })),
          { value: 'sentence', label: p('workshopWithinSentence') },
          { value: 'neighbours', label: p('workshopWithinNeighbours') },
          { value: 'advert', label: p('workshopWithinAdvert') },
        ]}
        onChange={(value) => onChange({ ...way, within: withinOf(value) })}
      />
      <TextAreaField
        label={p('workshopNot')}
        value={way.not}
        rows={2}
        longest={LONGEST_WORDS}
        onInput={(not) => onChange({ ...way, not })}
      />
    </>
  );
}

function withinOf(value: string): Way['within'] {
  return value === 'sentence' || value === 'neighbours' || value === 'advert' ? value : Number(value);
}
