import '../ui/page.css';
import './feedback.css';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { feedback } from '../ui/texts/english/feedback.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { editedNote, type HandedNote, noteText, type Said, sentencesOf, together } from './feedback-note.ts';

const LONGEST = 2000;

export interface FeedbackProps {
  look: Look;
  texts: KnowledgeTexts;
  note: HandedNote;
  /** Version of the extension. */
  version: string;
  /** Puts the text on the clipboard; false when the browser does not let us. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (text: string) => void;
}

/** A note about a wrong or a missed warning: the reader sees it, changes it, and takes it along. Nothing is sent. */
export function Feedback(props: FeedbackProps) {
  return (
    <Frame look={props.look} class="page feedback">
      <FeedbackContent {...props} />
    </Frame>
  );
}

function FeedbackContent({ texts, note, version, ...act }: FeedbackProps) {
  const p = useTexts(feedback);
  const t = useT();
  const isMissed = note.rule === undefined;
  const [said, setSaid] = useState<Said>({ words: '', chosen: [] });
  /** The note as the reader changed it, and what had been said by then. */
  const [edited, setEdited] = useState<{ text: string; saidThen: Said } | undefined>(undefined);
  const [done, setDone] = useState<'copied' | 'saved' | 'refused' | undefined>(undefined);
  const made = noteText({ note, version, said: together(said) });
  const text = edited ? editedNote(note, edited.text, edited.saidThen, said) : made.text;

  function say(next: Partial<Said>): void {
    setSaid({ ...said, ...next });
    setDone(undefined);
  }

  return (
    <main class="page-middle">
      <header>
        <h1>{p(isMissed ? 'feedbackMissed' : 'feedbackWrong')}</h1>
        <p class="means">{p('feedbackLead')}</p>
      </header>
      <section class="panel">
        {note.rule !== undefined && (
          <p>{p('feedbackSign', { title: texts.rules[note.rule]?.title ?? t('signTitle') })}</p>
        )}
        <TextAreaField
          label={p(isMissed ? 'feedbackWords' : 'feedbackWhy')}
          {...(isMissed && { means: p('feedbackWordsMeans') })}
          value={said.words}
          rows={3}
          longest={LONGEST}
          onInput={(words) => say({ words })}
        />
        {isMissed && <Sentences note={note} chosen={said.chosen} onChosen={(chosen) => say({ chosen })} />}
      </section>
      <section class="panel">
        <TextAreaField
          label={p('feedbackNote')}
          means={p('feedbackNoteMeans')}
          value={text}
          rows={Math.min(16, text.split('\n').length + 3)}
          longest={4 * LONGEST}
          onInput={(next) => {
            setEdited({ text: next, saidThen: said });
            setDone(undefined);
          }}
        />
        <p role="status">{made.taken > 0 ? p('feedbackTaken', { count: made.taken }) : p('feedbackNothingTaken')}</p>
        <div class="feedback-row">
          <Button kind="main" onClick={async () => setDone((await act.onCopy(text)) ? 'copied' : 'refused')}>
            {p('feedbackCopy')}
          </Button>
          <Button
            onClick={() => {
              act.onSave(text);
              setDone('saved');
            }}
          >
            {p('feedbackSave')}
          </Button>
        </div>
        <div role="status">
          {done === 'copied' && <Notice tone="good">{t('reported')}</Notice>}
          {done === 'saved' && <Notice tone="good">{p('feedbackSaved')}</Notice>}
          {done === 'refused' && <Notice tone="problem">{p('feedbackNotCopied')}</Notice>}
        </div>
        <p class="means">{p('feedbackWhere')}</p>
      </section>
    </main>
  );
}

interface SentencesProps {
  note: HandedNote;
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
}

/** The sentences of the advert, to tick instead of copying them. */
function Sentences({ note, chosen, onChosen }: SentencesProps) {
  const p = useTexts(feedback);
  const sentences = [...new Set(sentencesOf(note.fields))];
  if (sentences.length === 0) return null;
  return (
    <Disclosure label={p('feedbackSentences')}>
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(sentence)}
                onChange={(event) =>
                  onChosen(
                    sentences.filter((one) => (one === sentence ? event.currentTarget.checked : chosen.includes(one))),
                  )
                }
              />
              <span dir="auto">{sentence}</span>
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
