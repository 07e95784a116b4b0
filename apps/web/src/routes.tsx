import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { PageMissing } from './shell/PageMissing.tsx';
import { Shell } from './shell/Shell.tsx';
import { Stumbling } from './shell/Stumbling.tsx';
import { useScrollMemory } from './shell/use-scroll-memory.ts';

const SignInPage = lazy(() => import('./features/sign-in/SignInPage.tsx'));
const FeedPage = lazy(() => import('./features/ideas/FeedPage.tsx'));

/**
 * Every address of the application. A page is a chunk of its own, loaded when somebody goes there while the page
 * before stays in sight; it names itself with `PageTitle`. Only here may one reach past the door of a feature, for its
 * pages: through the door they would bring everything else in it along.
 */
export function Addresses() {
  useScrollMemory();
  return (
    <Stumbling>
      <Suspense>
        <Routes>
          <Route path="/sign-in" element={<SignInPage />} />
          <Route element={<Shell />}>
            <Route index element={<FeedPage />} />
            <Route path="*" element={<PageMissing />} />
          </Route>
        </Routes>
      </Suspense>
    </Stumbling>
  );
}
