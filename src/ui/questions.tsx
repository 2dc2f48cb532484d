import type { Sign } from '../engine/report.ts';
import type { KnowledgeTexts } from './rule-text.ts';
import { useT } from './texts/t.ts';

/** What to ask the employer about these signs. */
export function Questions({
  signs,
  texts,
  most = 2,
}: {
  signs: readonly Sign[];
  texts: KnowledgeTexts;
  most?: number;
}) {
  const t = useT();
  const questions = questionsFor(signs, texts, most);
  return (
    <div class="questions">
      <h3 class="part-title">{t('askTitle')}</h3>
      <ul>
        {(questions.length > 0 ? questions : [t('askAnyone')]).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}

/** The first question of each sign in turn, then the second ones, without repeats. */
export function questionsFor(signs: readonly Sign[], texts: KnowledgeTexts, most: number): string[] {
  const asked = signs.map((sign) => texts.rules[sign.rule]?.ask ?? []);
  const longest = Math.max(0, ...asked.map((questions) => questions.length));
  const inTurn = Array.from({ length: longest }, (_, turn) => asked.flatMap((questions) => questions[turn] ?? []));
  return [...new Set(inTurn.flat())].slice(0, most);
}
