import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { options } from '../ui/texts/english/options.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { OptionsProps } from './options.tsx';

type Done = 'imported' | 'refused' | 'wiped' | undefined;

/** Saving, opening and deleting the settings. */
export function OptionsData({ onExport, onImport, onWipe }: Pick<OptionsProps, 'onExport' | 'onImport' | 'onWipe'>) {
  const p = useTexts(options);
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<Done>(undefined);
  const [isSure, setSure] = useState(false);

  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const isUsed = await chosen.text().then(onImport, () => false);
    setDone(isUsed ? 'imported' : 'refused');
  }

  async function wipe(): Promise<void> {
    await onWipe();
    setSure(false);
    setDone('wiped');
  }

  return (
    <>
      <div class="data-row">
        <Button describedBy={`${id}-export`} onClick={onExport}>
          {p('optionsExport')}
        </Button>
        <span id={`${id}-export`} class="means">
          {p('optionsExportMeans')}
        </span>
      </div>
      <div class="data-row">
        <Button describedBy={`${id}-import`} onClick={() => file.current?.click()}>
          {p('optionsImport')}
        </Button>
        <span id={`${id}-import`} class="means">
          {p('optionsImportMeans')}
        </span>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const input = event.currentTarget;
            void open(input.files?.[0]).then(() => {
              // The same file can be chosen again after it was mended.
              input.value = '';
            });
          }}
        />
      </div>
      <div class="data-row">
        <Button describedBy={`${id}-wipe`} expanded={isSure} onClick={() => setSure(!isSure)}>
          {p('optionsWipe')}
        </Button>
        <span id={`${id}-wipe`} class="means">
          {p('optionsWipeMeans')}
        </span>
      </div>
      {isSure && (
        <Notice tone="problem">
          <div class="data-sure">
            <strong>{p('optionsWipeSure')}</strong>
            <Button onClick={wipe}>{p('optionsWipeYes')}</Button>
            <Button onClick={() => setSure(false)}>{p('optionsWipeNo')}</Button>
          </div>
        </Notice>
      )}
      <div role="status">
        {done === 'imported' && <Notice tone="good">{p('optionsImportDone')}</Notice>}
        {done === 'refused' && <Notice tone="problem">{p('optionsImportFailed')}</Notice>}
        {done === 'wiped' && <Notice tone="good">{p('optionsWiped')}</Notice>}
      </div>
    </>
  );
}
