import { ApolloProvider } from '@apollo/client/react';
import { UpwellTheme } from '@upwell/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { client } from './apollo/index.ts';
import { Announcer, Toasts } from './live/index.ts';
import { bringWords, replaceWords } from './messages/bring-words.ts';
import { firstWords } from './messages/first-words.ts';
import { Addresses } from './routes.tsx';

/** `?lang=pseudo` shows, in development, which strings escaped the catalogues; it is not part of a build. */
async function speakPseudo(): Promise<void> {
  if (!import.meta.env.DEV || !new URLSearchParams(location.search).get('lang')?.startsWith('pseudo')) return;
  const [{ pseudo }, { en }] = await Promise.all([
    import('./messages/pseudo.ts'),
    import('./messages/en.ts'),
  ]);
  replaceWords(pseudo(en));
}

bringWords(firstWords);
await speakPseudo();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <UpwellTheme>
      <ApolloProvider client={client}>
        <BrowserRouter>
          <Addresses />
        </BrowserRouter>
        <Toasts />
        <Announcer />
      </ApolloProvider>
    </UpwellTheme>
  </StrictMode>,
);
