/** What people read about one rule, in one language. The facts of the rule live in the report, not here. */
export interface RuleText {
  title: string;
  /** Why it matters, to the reader. */
  explain: string;
  /** Questions to put to the employer, the most useful first. */
  ask: string[];
  /** What a recruiter can write instead. */
  rewrite?: string;
  /** Id of the awareness topic behind it. */
  topic: string;
}

export interface CombinationText {
  title: string;
  explain: string;
}

export interface ReassuringText {
  title: string;
  explain: string;
}

/** The texts of all rules in one language, by id. A missing id is normal: a new rule may not be translated yet. */
export interface KnowledgeTexts {
  rules: Record<string, RuleText>;
  combinations: Record<string, CombinationText>;
  reassuring: Record<string, ReassuringText>;
}

/** Two sets of texts as one; where both have one, the second's. */
export function textsTogether(a: KnowledgeTexts, b: KnowledgeTexts): KnowledgeTexts {
  return {
    rules: { ...a.rules, ...b.rules },
    combinations: { ...a.combinations, ...b.combinations },
    reassuring: { ...a.reassuring, ...b.reassuring },
  };
}
