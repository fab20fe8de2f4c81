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

const LoopScreen = lazy(async () => ({
  default: (await import('@renderer/features/loop/loop-screen')).LoopScreen,
}));
const DebriefScreen = lazy(async () => ({
  default: (await import('@renderer/features/debrief/debrief-screen')).DebriefScreen,
}));
const OfferScreen = lazy(async () => ({
  default: (await import('@renderer/features/offer/offer-screen')).OfferScreen,
}));
const ChairScreen = lazy(async () => ({
  default: (await import('@renderer/features/chair/chair-screen')).ChairScreen,
}));
const QuestionChooserScreen = lazy(async () => ({
  default: (await import('@renderer/features/practise/question-chooser-screen')).QuestionChooserScreen,
}));
const StageChooserScreen = lazy(async () => ({
  default: (await import('@renderer/features/practise/stage-chooser-screen')).StageChooserScreen,
}));
const PrepareScreen = lazy(async () => ({
  default: (await import('@renderer/features/prepare/prepare-screen')).PrepareScreen,
}));
const ProgressScreen = lazy(async () => ({
  default: (await import('@renderer/features/progress/progress-screen')).ProgressScreen,
}));
const InterviewLogScreen = lazy(async () => ({
  default: (await import('@renderer/features/progress/log/interview-log-screen')).InterviewLogScreen,
}));
const ReportScreen = lazy(async () => ({
  default: (await import('@renderer/features/report/report-screen')).ReportScreen,
}));
const PacksScreen = lazy(async () => ({
  default: (await import('@renderer/features/packs/packs-screen')).PacksScreen,
}));
const PackEditorScreen = lazy(async () => ({
  default: (await import('@renderer/features/packs/pack-editor-screen')).PackEditorScreen,
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
          <Route path={routes.report(':sessionId')} element={<ReportScreen />} />
          <Route path={routes.progress} element={<ProgressScreen />} />
          <Route path={routes.interviewLog} element={<InterviewLogScreen />} />
          <Route path={routes.chair(':sessionId')} element={<ChairScreen />} />
          <Route path={routes.loop(':loopId')} element={<LoopScreen />} />
          <Route path={routes.debrief(':loopId')} element={<DebriefScreen />} />
          <Route path={routes.offer(':loopId')} element={<OfferScreen />} />
          <Route path={routes.questions} element={<QuestionChooserScreen />} />
          <Route path={routes.stages} element={<StageChooserScreen />} />
          <Route path={routes.prepare} element={<PrepareScreen />} />
          <Route path={routes.packs} element={<PacksScreen />} />
          <Route path={routes.packEditor(':packId')} element={<PackEditorScreen />} />
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
