import type { SettingChange } from '../settings/compare.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { options } from '../ui/texts/english/options.ts';
import { privacy } from '../ui/texts/english/privacy.ts';
import { useTexts } from '../ui/texts/t.ts';

const NAMES = {
  sitesOff: 'optionsSites',
  dismissed: 'optionsListings',
  mutedRules: 'optionsSigns',
  showFrom: 'optionsSensitivity',
  language: 'optionsLanguage',
  reads: 'optionsReads',
  country: 'optionsCountry',
  scheme: 'optionsScheme',
  corner: 'optionsCorner',
  enabled: 'optionsOn',
} as const;

interface Props {
  changes: readonly SettingChange[];
  onUse: () => void;
  onLeave: () => void;
}

/** What a settings file would change, before it changes anything. */
export function OptionsPreview({ changes, onUse, onLeave }: Props) {
  const p = useTexts(options);
  const q = useTexts(privacy);
  const shown = (value: SettingChange['before']): string => {
    if (typeof value === 'boolean') return p(value ? 'optionsPreviewOn' : 'optionsPreviewOff');
    if (Array.isArray(value)) return p('optionsPreviewList', { count: value.length });
    return value === '' ? p('optionsPreviewEmpty') : String(value);
  };
  const nameOf = (field: SettingChange['field']): string =>
    field === 'neutral' ? q('privacyNeutral') : field in NAMES ? p(NAMES[field as keyof typeof NAMES]) : field;
  return (
    <Notice>
      <div class="data-preview">
        <strong>{p(changes.length > 0 ? 'optionsPreview' : 'optionsPreviewNone')}</strong>
        {changes.length > 0 && (
          <ul>
            {changes.map(({ field, before, after }) => (
              <li key={field}>
                {p('optionsPreviewLine', { name: nameOf(field), before: shown(before), after: shown(after) })}
              </li>
            ))}
          </ul>
        )}
        <div class="data-sure">
          {changes.length > 0 && <Button onClick={onUse}>{p('optionsPreviewUse')}</Button>}
          <Button onClick={onLeave}>{p('optionsPreviewLeave')}</Button>
        </div>
      </div>
    </Notice>
  );
}
