import { expect, test } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import { answeringLink } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { declinedIdea, similarIdea, type Similar } from '../../testing/similar-ideas.ts';
import RelatedIdeas from './RelatedIdeas.tsx';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 8_000 });

test('related ideas are named with where they stand; where there are none, nothing is said', async () => {
  const answer = (related: Similar[]) => answeringLink(() => ({ data: { relatedIdeas: related } })).link;
  const some = await renderPage(<RelatedIdeas ideaId="1" />, {
    link: answer([similarIdea('doors'), declinedIdea]),
  });
  expect(await screen.findByRole('heading', { name: 'Related ideas' })).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'One key for doors' })).getAttribute('href')).toBe(
    '/ideas/doors',
  );
  expect(screen.getByText('Declined')).toBeTruthy();
  some.unmount();
  await renderPage(<RelatedIdeas ideaId="2" />, { link: answer([]) });
  await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
});
