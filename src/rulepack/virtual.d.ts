declare module 'virtual:rules' {
  const pack: import('../engine/pack.ts').Pack;
  export default pack;
}
declare module 'virtual:languages' {
  const loaders: Record<string, () => Promise<{ default: import('../engine/pack.ts').PackLanguage }>>;
  export default loaders;
}
declare module 'virtual:knowledge' {
  const knowledge: import('../ui/rule-text.ts').KnowledgeTexts;
  export default knowledge;
}
declare module 'virtual:awareness' {
  const awareness: Pick<import('./read-awareness.ts').Awareness, 'helplines' | 'agencies'> & {
    topics: (Omit<import('./awareness-schema.ts').Topic, 'rules'> & {
      /** Sentences of made-up adverts, `[[ ]]` around the words that are marked. */
      examples: string[];
    })[];
  };
  export default awareness;
}
declare module 'virtual:readable' {
  /** Codes of the languages of adverts beside those that are always read. */
  const codes: string[];
  export default codes;
}
declare module 'virtual:locales' {
  const locales: import('../ui/locale.ts').LocaleName[];
  export default locales;
}
declare module 'virtual:sources' {
  const sources: Record<string, { title: string; url: string }[]>;
  export default sources;
}
