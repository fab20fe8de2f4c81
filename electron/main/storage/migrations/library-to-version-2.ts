import type { Migration } from '@electron/main/storage/migrations/document-format';

/** The entries say more since; the list is made anew from the session files. */
export const libraryToVersion2: Migration = () => ({ schemaVersion: 2, sessions: [] });
