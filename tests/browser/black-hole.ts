import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BlackHole {
  port: number;
  /** `METHOD address` of every request and `CONNECT host:port` of every tunnel that was asked for. */
  asked: string[];
  close(): void;
}

/** A proxy that forwards nothing and writes down what the browser wanted from the world. */
export async function openBlackHole(): Promise<BlackHole> {
  const asked: string[] = [];
  const server = http.createServer(({ method, url }, answer) => {
    asked.push(`${method} ${url}`);
    answer.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
