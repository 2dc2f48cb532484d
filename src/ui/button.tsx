import type { ComponentChildren, Ref } from 'preact';

interface Props {
  /** `main`: the one thing to do here. `plain`: any other. `quiet`: words only. `icon`: a square with one icon. */
  kind?: 'main' | 'plain' | 'quiet' | 'icon';
  onClick: (event: MouseEvent) => void;
  children: ComponentChildren;
  /** Name for screen readers; an icon button needs one. */
  label?: string | undefined;
  /** Longer help for screen readers: the id of the element that holds it. */
  describedBy?: string | undefined;
  /** For a button that opens something: whether it is open, and the id of what it opens. */
  expanded?: boolean | undefined;
  controls?: string | undefined;
  disabled?: boolean | undefined;
  class?: string | undefined;
  elementRef?: Ref<HTMLButtonElement> | undefined;
}

export function Button(props: Props) {
  const { kind = 'plain', label } = props;
  return (
    <button
      type="button"
      class={`button button-${kind}${props.class ? ` ${props.class}` : ''}`}
      aria-label={label}
      title={kind === 'icon' ? label : undefined}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      disabled={props.disabled}
      ref={props.elementRef ?? null}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
