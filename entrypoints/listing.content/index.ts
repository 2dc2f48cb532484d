import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteMatches } from '../../src/page/sites/index.ts';
import { runReader } from './run-reader.ts';

/** Builds for tests and the demo board may look into the card; what people install may not. */
const isDemo = import.meta.env.MODE === 'demo';

export default defineContentScript({
  matches: [...siteMatches, ...(isDemo ? ['http://jobs.localhost/*'] : [])],
  runAt: 'document_idle',
  main: () => runReader(isDemo ? 'open' : 'closed'),
});
