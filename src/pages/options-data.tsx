import { useId, useState } from 'preact/hooks';
import type { SettingChange } from '../settings/compare.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { options } from '../ui/texts/english/options.ts';
import { useTexts } from '../ui/texts/t.ts';
import { OptionsPreview } from './options-preview.tsx';

type Done = 'imported' | 'refused' | 'wiped' | undefined;

/** A settings file that was chosen and not used yet. */
interface Chosen {
  text: string;
  changes: readonly SettingChange[];
}

export interface OptionsDataProps {
  /** Offers a file with all settings. */
  onExport: () => void;
  /** What a settings file would change; undefined when it is none. Changes nothing. */
  onPreview: (text: string) => readonly SettingChange[] | undefined;
  /** Takes the text of a settings file; false when it could not be used. */
  onImport: (text: string) => boolean | Promise<boolean>;
  onWipe: () => void | Promise<void>;
}

/** Saving, opening and deleting the settings. */
export function OptionsData({ onExport, onPreview, onImport, onWipe }: OptionsDataProps) {
  const p = useTexts(options);
  const id = useId();
  const [done, setDone] = useState<Done>(undefined);
  const [isSure, setSure] = useState(false);
  const [preview, setPreview] = useState<Chosen | undefined>(undefined);

  async function open(file: File): Promise<void> {
    const text = await file.text().catch(() => '');
    const changes = onPreview(text);
    setPreview(changes && { text, changes });
    setDone(changes ? undefined : 'refused');
  }

  async function use({ text }: Chosen): Promise<void> {
    setPreview(undefined);
    setDone((await onImport(text)) ? 'imported' : 'refused');
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
        <FileButton accept=".json,application/json" describedBy={`${id}-import`} onFile={open}>
          {p('optionsImport')}
        </FileButton>
        <span id={`${id}-import`} class="means">
          {p('optionsImportMeans')}
        </span>
      </div>
      {preview && (
        <OptionsPreview
          changes={preview.changes}
          onUse={() => void use(preview)}
          onLeave={() => setPreview(undefined)}
        />
      )}
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
