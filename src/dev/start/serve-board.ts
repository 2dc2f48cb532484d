import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../demo-board');
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' };

export interface Board {
  /** Ends with a slash. Every browser takes `*.localhost` for this machine without asking anyone. */
  url: string;
  close(): void;
}

/** Serves the demo job board on a free port of this machine only. */
export async function serveBoard(): Promise<Board> {
  const pages = new Map(readdirSync(FOLDER).map((name) => [`/${name}`, readFileSync(path.join(FOLDER, name))]));
  const server = http.createServer(({ url = '/' }, answer) => {
    const name = url === '/' ? '/index.html' : url;
    const page = pages.get(name);
    answer.writeHead(page ? 200 : 404, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://jobs.localhost:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
