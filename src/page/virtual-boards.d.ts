declare module 'virtual:boards' {
  const boards: readonly import('./boards.ts').BoardFact[];
  export default boards;
}
