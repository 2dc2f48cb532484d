import { useId } from 'preact/hooks';

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

export function TextAreaField({ label, means, value, longest, rows = 5, onInput }: TextAreaProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        maxLength={longest}
        value={value}
        aria-describedby={means ? `${id}-means` : undefined}
        autocomplete="off"
        // A spelling service of the browser may send the text away.
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {means && (
        <span class="means" id={`${id}-means`}>
          {means}
        </span>
      )}
    </div>
  );
}

interface SearchProps {
  label: string;
  /** One sentence under the box. */
  means: string;
  value: string;
  onInput: (value: string) => void;
}

export function SearchField({ label, means, value, onInput }: SearchProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={100}
        value={value}
        aria-describedby={`${id}-means`}
        // A browser that remembers searches would show them to the next person.
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="means" id={`${id}-means`}>
        {means}
      </span>
    </div>
  );
}

interface SuggestProps {
  label: string;
  value: string;
  /** Id of the `datalist` with what may be chosen; anything else may be written too. */
  suggestions: string;
  longest: number;
  onInput: (value: string) => void;
}

export function SuggestField({ label, value, suggestions, longest, onInput }: SuggestProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        list={suggestions}
        maxLength={longest}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
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

export function SelectField<Value extends string>({
  label,
  means,
  value,
  choices,
  disabled = false,
  onChange,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {means && (
        <span class="means" id={`${id}-means`}>
          {means}
        </span>
      )}
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={means ? `${id}-means` : undefined}
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
    </div>
  );
}
