/** What `npm run bench:live` compares with: the plainest server that writes the same frame to every socket, a process of its own. */
import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
server.on('listening', () => process.send?.({ port: (server.address() as { port: number }).port }));

process.on('message', ({ frame }: { frame: string }) => {
  const data = Buffer.from(frame);
  for (const client of server.clients)
    if (client.readyState === WebSocket.OPEN) client.send(data, { binary: false });
});
