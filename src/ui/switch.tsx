import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** One sentence: what the switch does. */
  means: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, means, on, disabled = false, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <div class="switch-words">
        <span class="switch-label" id={`${id}-label`}>
          {label}
        </span>
        <span class="means" id={`${id}-means`}>
          {means}
        </span>
      </div>
      <button
        type="button"
        role="switch"
        class="switch-button"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-means`}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
