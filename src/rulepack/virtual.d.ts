declare module 'virtual:rules' {
  const pack: import('../engine/pack.ts').Pack;
  export default pack;
}
declare module 'virtual:knowledge' {
  const knowledge: import('../ui/rule-text.ts').KnowledgeTexts;
  export default knowledge;
}
declare module 'virtual:awareness' {
  const awareness: import('./read-awareness.ts').Awareness;
  export default awareness;
}
