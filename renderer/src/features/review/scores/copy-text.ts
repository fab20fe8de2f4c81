/**
 * Puts a text on the clipboard, and tells whether that worked. The page has no permission for the newer way of doing so
 * (it has none but camera and microphone), and the command needs something selected: the element that shows the text.
 */
export function copyText(text: string, shown: HTMLElement): boolean {
  const selection = window.getSelection();
  if (!selection) return false;
  selection.selectAllChildren(shown);
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
    selection.removeAllRanges();
  }
}
