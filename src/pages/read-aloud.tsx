import { useContext, useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { learn } from '../ui/texts/english/learn.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';

/** Browsers and systems name some languages differently. */
const SAME: Record<string, string> = { fil: 'tl', in: 'id', iw: 'he' };

/**
 * A button that has a voice of the device read the text. There is no button where the device has no voice of its own for
 * the language: a voice of a service would send the text away.
 */
export function ReadAloud({ text }: { text: string }) {
  const p = useTexts(learn);
  const { code } = useContext(LanguageContext);
  const voice = useLocalVoice(code);
  const [isReading, setReading] = useState(false);

  useEffect(() => {
    // A voice goes on speaking after its page is gone.
    const stop = () => globalThis.speechSynthesis?.cancel();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
      setReading(false);
    };
  }, [text]);

  if (!voice) return null;

  function read(): void {
    speechSynthesis.cancel();
    const sentences = text.split(/(?<=[.?!।።؟])\s+/).filter(Boolean);
    sentences.forEach((sentence, index) => {
      const said = new SpeechSynthesisUtterance(sentence);
      if (voice) said.voice = voice;
      said.lang = voice?.lang ?? code;
      if (index === sentences.length - 1) said.onend = () => setReading(false);
      said.onerror = () => setReading(false);
      speechSynthesis.speak(said);
    });
    setReading(true);
  }

  function stop(): void {
    speechSynthesis.cancel();
    setReading(false);
  }

  return <Button onClick={isReading ? stop : read}>{p(isReading ? 'learnReadStop' : 'learnReadAloud')}</Button>;
}

function useLocalVoice(code: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | undefined>(undefined);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (!speech) return;
    const look = () => setVoice(localVoice(speech.getVoices(), code));
    look();
    // Voices come late, and some come only after the first look.
    speech.addEventListener?.('voiceschanged', look);
    return () => speech.removeEventListener?.('voiceschanged', look);
  }, [code]);
  return voice;
}

/** The first voice that lives on the device and speaks the language, the device's favourite before others. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], code: string): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter((voice) => voice.localService && baseOf(voice.lang) === baseOf(code));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

function baseOf(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME[base] ?? base;
}
