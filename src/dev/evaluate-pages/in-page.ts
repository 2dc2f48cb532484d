/** What is put into a real page: the reader, in reach of the measuring script. */
import { readPlainly } from './plain-reading.ts';

Object.assign(globalThis, { readPlainly });
