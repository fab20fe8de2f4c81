/** The sections of the settings, in their order on the screen; `words` are what one might look for. */
export const settingsSections = [
  { id: 'appearance', title: 'Appearance', words: 'theme light dark colours' },
  { id: 'interview', title: 'Your interview', words: 'date day countdown' },
  {
    id: 'practice',
    title: 'How you practise',
    words:
      'profile conditions stammer second language extra time prepare silence fluency pace fillers mode real practice',
  },
  {
    id: 'delivery',
    title: 'Delivery',
    words: 'pace fillers pauses thresholds ranges norms sources nudges loudness pitch hedges',
  },
  { id: 'voice', title: 'The interviewer’s voice', words: 'speak sound rate speed volume mute off' },
  { id: 'answers', title: 'How you answer', words: 'input typed video audio captions subtitles own words' },
  { id: 'devices', title: 'Camera and microphone', words: 'devices picture quality resolution recording' },
  { id: 'speech', title: 'Transcription', words: 'speech model engine recogniser transcriber' },
  {
    id: 'opinion',
    title: 'Second opinion',
    words: 'language model ollama llm local server loopback',
  },
  { id: 'packs', title: 'Packs', words: 'interview company import export edit duplicate questions' },
  { id: 'data', title: 'Your data', words: 'privacy folder location storage disk space delete network' },
  { id: 'about', title: 'About Greenroom', words: 'version runtime licences legal electron' },
] as const;

/** Names a section of the settings. */
export type SettingsSectionId = (typeof settingsSections)[number]['id'];
