import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';

interface Props {
  label: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

/** A part that opens under its button. The content exists only while it is open. */
export function Disclosure({ label, open: openAtFirst = false, children }: Props) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div class="disclosure">
      <Button
        kind="quiet"
        class="disclosure-button"
        expanded={open}
        controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name={open ? 'up' : 'down'} size={16} />
      </Button>
      {open && (
        <div id={id} class="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
