import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { BackupsPage } from './features/backups/index.ts';
import { MailPage, OutboxPage } from './features/mails/index.ts';
import { IdeaImportPage, ImportIdeasPage } from './features/imports/index.ts';
import { OrganisationPage } from './features/organisation/index.ts';
import {
  DirectoryPage,
  MemberPage,
  OrgTreePage,
  PeoplePage,
  ProfilePage,
  RolesPage,
  UnitPage,
  UnitsPage,
} from './features/people/index.ts';
import { ImportPeoplePage } from './features/people-import/index.ts';
import { ClaimsPage, PlaceholdersPage } from './features/placeholders/index.ts';
import { RankingPage } from './features/ranking/index.ts';
import { SettingsPage } from './features/settings/index.ts';
import {
  ForgottenPage,
  InvitationPage,
  InvitationsPage,
  NewAddressPage,
  NewPasswordPage,
  OldAddressPage,
} from './features/sign-in/index.ts';
import { SpacePage, SpacesPage } from './features/spaces/index.ts';
import { SurfacedPage } from './features/surfaced/index.ts';
import { PageMissing } from './shell/PageMissing.tsx';
import { Shell } from './shell/Shell.tsx';
import { Stumbling } from './shell/Stumbling.tsx';
import { useScrollMemory } from './shell/use-scroll-memory.ts';

const SignInPage = lazy(() => import('./features/sign-in/SignInPage.tsx'));
const UnsubscribePage = lazy(() => import('./features/digests/UnsubscribePage.tsx'));
const IdeaPage = lazy(() => import('./features/ideas/IdeaPage.tsx'));
const FeedPage = lazy(() => import('./features/ideas/FeedPage.tsx'));
const InboxPage = lazy(() => import('./features/notices/InboxPage.tsx'));
const SearchPage = lazy(() => import('./features/search/SearchPage.tsx'));
const ComposerPage = lazy(() => import('./features/ideas/ComposerPage.tsx'));

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
          <Route path="/forgotten" element={<ForgottenPage />} />
          <Route path="/invitation" element={<InvitationPage />} />
          <Route path="/new-password" element={<NewPasswordPage />} />
          <Route path="/new-address" element={<NewAddressPage />} />
          <Route path="/old-address" element={<OldAddressPage />} />
          <Route path="/unsubscribe" element={<UnsubscribePage />} />
          <Route element={<Shell />}>
            <Route index element={<FeedPage />} />
            <Route path="/new" element={<ComposerPage />} />
            <Route path="/people" element={<DirectoryPage />} />
            <Route path="/people/:memberId" element={<ProfilePage />} />
            <Route path="/units" element={<OrgTreePage />} />
            <Route path="/admin/roles" element={<RolesPage />} />
            <Route path="/inbox" element={<InboxPage />} />
            <Route path="/search" element={<SearchPage />} />
            <Route path="/surfaced" element={<SurfacedPage />} />
            <Route path="/ranking" element={<RankingPage />} />
            <Route path="/settings" element={<SettingsPage />} />
            <Route path="/admin/organisation" element={<OrganisationPage />} />
            <Route path="/admin/import-people" element={<ImportPeoplePage />} />
            <Route path="/admin/backups" element={<BackupsPage />} />
            <Route path="/admin/people" element={<PeoplePage />} />
            <Route path="/admin/people/:memberId" element={<MemberPage />} />
            <Route path="/admin/invitations" element={<InvitationsPage />} />
            <Route path="/admin/mail" element={<OutboxPage />} />
            <Route path="/admin/mail/:mailId" element={<MailPage />} />
            <Route path="/admin/units" element={<UnitsPage />} />
            <Route path="/admin/units/:unitId" element={<UnitPage />} />
            <Route path="/admin/spaces" element={<SpacesPage />} />
            <Route path="/admin/spaces/:spaceId" element={<SpacePage />} />
            <Route path="/admin/import-ideas" element={<ImportIdeasPage />} />
            <Route path="/admin/import-ideas/:importId" element={<IdeaImportPage />} />
            <Route path="/admin/placeholders" element={<PlaceholdersPage />} />
            <Route path="/claims" element={<ClaimsPage />} />
            <Route path="/ideas/:ideaId" element={<IdeaPage />} />
            <Route path="*" element={<PageMissing />} />
          </Route>
        </Routes>
      </Suspense>
    </Stumbling>
  );
}
