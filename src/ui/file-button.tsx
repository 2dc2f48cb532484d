import type { ComponentChildren, Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  /** Endings and media types that are offered first; any other file can be chosen too. */
  accept: string;
  /** Gets the file that was chosen; nothing is called when none was. What is wrong with it is for the caller to say. */
  onFile: (file: File) => Promise<void>;
  children: ComponentChildren;
  /** Longer help for screen readers: the id of the element that holds it. */
  describedBy?: string | undefined;
  elementRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button that lets the reader choose one file. The browser’s own control has words and looks that no page can set. */
export function FileButton({ accept, onFile, children, describedBy, elementRef }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button describedBy={describedBy} elementRef={elementRef} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const box = event.currentTarget;
          const file = box.files?.[0];
          if (!file) return;
          void onFile(file).finally(() => {
            // The same file can be chosen again after it was mended.
            box.value = '';
          });
        }}
      />
    </>
  );
}
