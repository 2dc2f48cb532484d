import type { BackgroundMessage } from '../browser/background-messages.ts';
import type { Settings } from './schema.ts';

/** What a reader can choose on a page of a board. */
export type Choice = Extract<BackgroundMessage, { kind: 'choose' }>['choice'];

/** What a choice changes in the reader's own settings. */
export function changeOf(choice: Choice, now: Settings): Partial<Settings> {
  switch (choice.what) {
    case 'dismiss':
      return { dismissed: [...now.dismissed, choice.id] };
    case 'leave-site':
      return { sitesOff: [...now.sitesOff, choice.host] };
    case 'turn-off':
      return { enabled: false };
    case 'mute':
      return { mutedRules: [...now.mutedRules, choice.rule] };
    case 'unmute':
      return { mutedRules: now.mutedRules.filter((other) => other !== choice.rule) };
    case 'move-card':
      return { corner: choice.corner };
  }
}
