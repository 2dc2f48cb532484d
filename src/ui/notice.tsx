import type { ComponentChildren } from 'preact';

interface Props {
  /** `quiet`: a remark. `good`: something worked. `problem`: something did not; never red, that is for serious signs. */
  tone?: 'quiet' | 'good' | 'problem';
  /** Read out when it appears. */
  spoken?: boolean;
  children: ComponentChildren;
}

export function Notice({ tone = 'quiet', spoken = false, children }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={spoken ? 'status' : undefined}>
      {children}
    </div>
  );
}
