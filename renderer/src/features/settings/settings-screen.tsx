import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { PageHeader } from '@renderer/components/page-header';
import { Screen } from '@renderer/components/screen';
import { AboutSection } from '@renderer/features/settings/about-section';
import { AnswersSection } from '@renderer/features/settings/answers-section';
import { AppearanceSection } from '@renderer/features/settings/appearance-section';
import { DeliverySection } from '@renderer/features/settings/delivery/delivery-section';
import { DevicesSection } from '@renderer/features/settings/devices-section';
import { InterviewSection } from '@renderer/features/settings/interview-section';
import { OpinionSection } from '@renderer/features/settings/opinion-section';
import { PacksSection } from '@renderer/features/settings/packs-section';
import { PracticeSection } from '@renderer/features/settings/practice-section';
import classes from '@renderer/features/settings/settings-screen.module.css';
import { SpeechSection } from '@renderer/features/settings/speech-section';
import { VoiceSection } from '@renderer/features/settings/voice-section';
import { YourDataSection } from '@renderer/features/settings/your-data-section';
import { settingsSections } from '@renderer/navigation/settings-sections';

/** Settings: own everything. Each change is saved at once. */
export function SettingsScreen() {
  const [params, setParams] = useSearchParams();
  const section = params.get('section');

  useEffect(() => {
    if (section !== null) showSection(section);
  }, [section]);

  return (
    <Screen>
      <PageHeader title="Settings" over="Every change is saved at once" />
      <div className={classes.columns}>
        <nav className={classes.sections} aria-label="Sections of the settings">
          {settingsSections.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className={classes.section}
              aria-current={section === id}
              onClick={() => {
                setParams({ section: id }, { replace: true });
                showSection(id);
              }}
            >
              {title}
            </button>
          ))}
        </nav>
        <div className={classes.panels}>
          <AppearanceSection />
          <InterviewSection />
          <PracticeSection />
          <DeliverySection />
          <VoiceSection />
          <AnswersSection />
          <DevicesSection />
          <SpeechSection />
          <OpinionSection />
          <PacksSection />
          <YourDataSection />
          <AboutSection />
        </div>
      </div>
    </Screen>
  );
}

/** Scrolls to a section and goes on from there with Tab. */
function showSection(id: string): void {
  const panel = document.getElementById(id);
  panel?.scrollIntoView({ block: 'start' });
  panel?.focus({ preventScroll: true });
}
