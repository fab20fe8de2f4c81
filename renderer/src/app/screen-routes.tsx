import { lazy, Suspense } from 'react';
import { Navigate, Outlet, Route, Routes, useLocation } from 'react-router';
import { ErrorBoundary } from '@renderer/app/error-boundary';
import { Shell } from '@renderer/app/shell';
import { LoadingState } from '@renderer/components/loading-state';
import { HomeScreen } from '@renderer/features/home/home-screen';
import { routes } from '@renderer/navigation/routes';

const LibraryScreen = lazy(async () => ({
  default: (await import('@renderer/features/library/library-screen')).LibraryScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('@renderer/features/settings/settings-screen')).SettingsScreen,
}));
const DeviceCheckScreen = lazy(async () => ({
  default: (await import('@renderer/features/device-check/device-check-screen')).DeviceCheckScreen,
}));
const RoomScreen = lazy(async () => ({
  default: (await import('@renderer/features/interview/room-screen')).RoomScreen,
}));
const SelfRatingScreen = lazy(async () => ({
  default: (await import('@renderer/features/review/self-rating-screen')).SelfRatingScreen,
}));
const SessionScreen = lazy(async () => ({
  default: (await import('@renderer/features/review/session-screen')).SessionScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import('@renderer/features/review/review-screen')).ReviewScreen,
}));

/** Which screen stands at which address. Home comes with the first load, the others when they are opened. */
export function ScreenRoutes() {
  return (
    <Routes>
      <Route element={<Guarded />}>
        <Route path={routes.room(':sessionId')} element={<RoomScreen />} />
      </Route>
      <Route element={<Shell />}>
        <Route element={<Guarded />}>
          <Route path={routes.home} element={<HomeScreen />} />
          <Route path={routes.library} element={<LibraryScreen />} />
          <Route path={routes.settings} element={<SettingsScreen />} />
          <Route path={routes.deviceCheck(':sessionId')} element={<DeviceCheckScreen />} />
          <Route path={routes.selfRating(':sessionId')} element={<SelfRatingScreen />} />
          <Route path={routes.session(':sessionId')} element={<SessionScreen />} />
          <Route path={routes.review(':sessionId', ':takeId')} element={<ReviewScreen />} />
          <Route path="*" element={<Navigate to={routes.home} replace />} />
        </Route>
      </Route>
    </Routes>
  );
}

/** A bug in one screen leaves the sidebar and the other screens alone. */
function Guarded() {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary resetKey={pathname}>
      <Suspense fallback={<LoadingState />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
}
