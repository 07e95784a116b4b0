import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { Link, Route, Routes } from 'react-router';
import userEvent from '@testing-library/user-event';
import { answeringLink } from '../testing/answering-link.ts';
import { renderPage } from '../testing/render-page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** A page that shows a skeleton with a heading of its own first. */
function Slow() {
  const [here, setHere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return here ? (
    <section>
      <PageTitle title="The idea" />
    </section>
  ) : (
    <div>
      <PageTitle title="Loading" />
    </div>
  );
}

test('focus goes to the heading of the new page, and stays when the page takes the place of its skeleton', async () => {
  const pages = (
    <Routes>
      <Route path="/" element={<Start />} />
      <Route path="/slow" element={<Slow />} />
    </Routes>
  );
  await renderPage(pages, { link: answeringLink(() => ({ data: {} })).link });
  await userEvent.click(screen.getByRole('link', { name: 'Go' }));
  expect(document.activeElement?.textContent).toBe('Loading');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('The idea'));
});

function Start() {
  return (
    <>
      <PageTitle title="Start" />
      <Link to="/slow">Go</Link>
    </>
  );
}
