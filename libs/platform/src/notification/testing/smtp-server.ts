import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface SmtpServer {
  readonly url: string;
  /** The messages taken, headers and text as they came over the wire. */
  readonly taken: string[];
  /** The addresses asked for, one entry for each RCPT TO. */
  readonly receivers: string[];
  close(): Promise<void>;
}

/** A mail server of a few lines that takes every mail, but none for `refused@` and for now none for `busy@`. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const taken: string[] = [];
  const receivers: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.setEncoding('utf8'));
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
    serve(socket, taken, receivers);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    receivers,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

function serve(socket: Socket, taken: string[], receivers: string[]): void {
  let rest = '';
  let inText = false;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  say('220 testing');
  socket.on('data', (chunk) => {
    rest += String(chunk);
    for (;;) {
      const end = inText ? rest.indexOf('\r\n.\r\n') : rest.indexOf('\r\n');
      if (end < 0) return;
      const part = rest.slice(0, end);
      rest = rest.slice(end + (inText ? 5 : 2));
      if (inText) {
        taken.push(part);
        inText = false;
        say('250 taken');
      } else {
        receivers.push(...(/^RCPT TO:<(.*)>/i.exec(part)?.slice(1) ?? []));
        inText = answer(part, say) === 'text follows';
      }
    }
  });
}

function answer(line: string, say: (line: string) => void): 'text follows' | undefined {
  const command = line.toUpperCase();
  if (command.startsWith('RCPT TO') && line.includes('refused@')) say('550 no such mailbox');
  else if (command.startsWith('RCPT TO') && line.includes('busy@')) say('450 try again later');
  else if (command === 'DATA') say('354 go on');
  else say('250 ok');
  return command === 'DATA' ? 'text follows' : undefined;
}
