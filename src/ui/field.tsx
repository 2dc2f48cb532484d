import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface AroundProps {
  /** Of the control inside. */
  id: string;
  label: string;
  means?: string | undefined;
  /** Whether the sentence stands before the control instead of under it. */
  isMeansFirst?: boolean;
  children: ComponentChildren;
}

/** What stands around a control: its name, and one sentence about it, which `meansId` names for the control. */
function Around({ id, label, means, isMeansFirst = false, children }: AroundProps) {
  const sentence = means && (
    <span class="means" id={meansId(id, means)}>
      {means}
    </span>
  );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isMeansFirst && sentence}
      {children}
      {!isMeansFirst && sentence}
    </div>
  );
}

function meansId(id: string, means: string | undefined): string | undefined {
  return means ? `${id}-means` : undefined;
}

/** What every box has that people write in. */
const WRITTEN = {
  dir: 'auto',
  // A browser that remembers what was written would show it to the next person.
  autocomplete: 'off',
  // A spelling service of the browser may send the text away.
  spellcheck: false,
} as const;

interface TextAreaProps {
  label: string;
  /** One sentence under the box. */
  means?: string;
  value: string;
  /** Characters; a longer paste is cut by the browser. */
  longest: number;
  rows?: number;
  onInput: (value: string) => void;
}

/** A box of several lines. */
export function TextAreaField({ label, means, value, longest, rows = 5, onInput }: TextAreaProps) {
  const id = useId();
  return (
    <Around id={id} label={label} means={means}>
      <textarea
        {...WRITTEN}
        id={id}
        rows={rows}
        maxLength={longest}
        value={value}
        aria-describedby={meansId(id, means)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Around>
  );
}

interface LineProps {
  type: 'search' | 'text';
  label: string;
  means?: string;
  value: string;
  /** Id of the `datalist` with what is suggested. */
  suggestions?: string;
  longest: number;
  onInput: (value: string) => void;
}

/** A box of one line. */
function LineField({ type, label, means, value, suggestions, longest, onInput }: LineProps) {
  const id = useId();
  return (
    <Around id={id} label={label} means={means}>
      <input
        {...WRITTEN}
        id={id}
        type={type}
        list={suggestions}
        maxLength={longest}
        value={value}
        aria-describedby={meansId(id, means)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Around>
  );
}

interface SearchProps {
  label: string;
  /** One sentence under the box. */
  means: string;
  value: string;
  onInput: (value: string) => void;
}

/** A box of one line for words to look for. */
export function SearchField(props: SearchProps) {
  return <LineField type="search" longest={100} {...props} />;
}

interface SuggestProps {
  label: string;
  value: string;
  /** Id of the `datalist` with what may be chosen; anything else may be written too. */
  suggestions: string;
  longest: number;
  onInput: (value: string) => void;
}

/** A box of one line that suggests what is known. */
export function SuggestField(props: SuggestProps) {
  return <LineField type="text" {...props} />;
}

interface SelectProps<Value extends string> {
  label: string;
  /** One sentence: what the choice does. */
  means?: string;
  value: Value;
  choices: readonly { value: Value; label: string; lang?: string }[];
  disabled?: boolean;
  onChange: (value: Value) => void;
}

/** Letters that a closed list shows on a small phone; it cuts what is longer, and no style lets it break the line. */
const FITS_A_PHONE = 16;

/** One choice of several. */
export function SelectField<Value extends string>({
  label,
  means,
  value,
  choices,
  disabled = false,
  onChange,
}: SelectProps<Value>) {
  const id = useId();
  const chosen = choices.find((choice) => choice.value === value)?.label ?? '';
  return (
    <Around id={id} label={label} means={means} isMeansFirst>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={meansId(id, means)}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      {chosen.length > FITS_A_PHONE && (
        <span class="field-whole" aria-hidden="true">
          {chosen}
        </span>
      )}
    </Around>
  );
}
