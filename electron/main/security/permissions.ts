import type { Session } from 'electron';
import { originOf } from '@electron/main/security/own-origin';

/** One request or check, reduced to what decides it. `mediaTypes` is empty where a screen is asked for. */
export interface PermissionQuestion {
  permission: string;
  requestingUrl: string;
  isMainFrame: boolean;
  mediaTypes: readonly string[];
}

const allowedMedia = new Set(['audio', 'video', 'unknown']);

/** Camera and microphone for our own page; everything else, and everybody else, is refused. */
export function isPermitted(question: PermissionQuestion, ownOrigin: string): boolean {
  return (
    question.permission === 'media' &&
    question.isMainFrame &&
    originOf(question.requestingUrl) === ownOrigin &&
    question.mediaTypes.length > 0 &&
    question.mediaTypes.every((type) => allowedMedia.has(type))
  );
}

/**
 * Installs the decision for requests and for the silent checks alike: with only the first, Chromium would still list
 * devices and answer `permissions.query` for others.
 */
export function restrictPermissions(session: Session, ownOrigin: string): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const { requestingUrl, isMainFrame } = details;
    answer(isPermitted({ permission, requestingUrl, isMainFrame, mediaTypes }, ownOrigin));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) =>
    isPermitted(
      {
        permission,
        requestingUrl: requestingOrigin,
        isMainFrame: details.isMainFrame,
        mediaTypes: details.mediaType === undefined ? [] : [details.mediaType],
      },
      ownOrigin,
    ),
  );
  session.setDevicePermissionHandler(() => false);
}
