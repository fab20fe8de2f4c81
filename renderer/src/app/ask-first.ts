import { askAhead } from '@renderer/api/answers-ahead';

// Imported before everything else: the main process answers while the rest of the page is still being evaluated.
void askAhead('session:list');
void askAhead('pack:list');
void askAhead('loop:list');
