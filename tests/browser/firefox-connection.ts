/** One WebDriver BiDi session over a WebSocket, as far as the tests need it. */
export interface BidiConnection {
  send<T = unknown>(method: string, parameters?: object): Promise<T>;
  on(event: 'network.beforeRequestSent', listener: (parameters: BeforeRequest) => void): void;
}

interface BeforeRequest {
  isBlocked: boolean;
  request: { request: string; url: string };
}

interface Message {
  id?: number;
  type?: string;
  method?: string;
  params?: BeforeRequest;
  result?: unknown;
  error?: string;
  message?: string;
}

/** Milliseconds after which an answer will not come any more. */
const PATIENCE = 20_000;

/** Opens a session at the address that Firefox prints when it starts. */
export async function connect(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners: { event: string; listener: (parameters: BeforeRequest) => void }[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
      return;
    }
    for (const { event, listener } of listeners)
      if (event === message.method && message.params) listener(message.params);
  });

  const connection: BidiConnection = {
    send<T>(method: string, params: object = {}) {
      return new Promise<T>((resolve, reject) => {
        const id = ++last;
        const given = setTimeout(() => reject(new Error(`Firefox gave no answer to ${method}`)), PATIENCE);
        waiting.set(id, ({ type, result, error, message }) => {
          clearTimeout(given);
          if (type === 'error') reject(new Error(`${method}: ${error}: ${message}`));
          else resolve(result as T);
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    on: (event, listener) => {
      listeners.push({ event, listener });
    },
  };
  await connection.send('session.new', { capabilities: {} });
  return connection;
}
