import { ApolloLink, Observable } from '@apollo/client';
import type { Client } from 'graphql-ws';
import { setConnection } from './connection.ts';
import type { LiveLink } from './live-link.ts';

interface Live {
  socket: Client;
  link: LiveLink;
}

const again = 10_000;
let opened: Promise<Live> | undefined;

async function load(): Promise<Live> {
  try {
    const { createLiveClient, LiveLink } = await import('./live-link.ts');
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = createLiveClient(`${scheme}://${location.host}/graphql`);
    return { socket, link: new LiveLink(socket) };
  } catch {
    // The network went between the page and this part of it.
    setConnection('interrupted');
    await new Promise((wait) => setTimeout(wait, again));
    return load();
  }
}

/** Brings the socket and all that it needs with the first subscription: nobody who signs in needs it. */
export const live = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      let stream: { unsubscribe(): void } | undefined;
      let stopped = false;
      opened ??= load();
      void opened.then(({ link }) => {
        if (!stopped) stream = link.request(operation).subscribe(observer);
      });
      return () => {
        stopped = true;
        stream?.unsubscribe();
      };
    }),
);

/** Opens the socket anew, for a session that has changed; streams go on where they stood. */
export const reopenLive = () => void opened?.then(({ socket }) => socket.terminate());
