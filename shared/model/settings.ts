import { z } from 'zod';
import { IdSchema } from '@shared/model/pack';
import { MeasureNameSchema, NormRangesSchema } from '@shared/model/delivery';
import { PresetSchema } from '@shared/model/loop';
import { OpinionProtocolSchema } from '@shared/model/opinion';
import { AnswerInputSchema, ConditionsSchema, ModeSchema } from '@shared/model/session';

/** A remembered device: the label helps to find it again when the platform gives it a new id. */
export const DeviceChoiceSchema = z.object({ deviceId: z.string(), label: z.string() }).nullable();
export type DeviceChoice = z.infer<typeof DeviceChoiceSchema>;

const conditions = ConditionsSchema.shape;

/** Whom the conditions are made for. */
export const ProfileSchema = z.enum(['usual', 'second-language', 'stammer', 'typed']);
export type Profile = z.infer<typeof ProfileSchema>;

/** Everything the user chose. Every field has a default, so a new field needs no migration. */
export const SettingsSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  voice: z
    .object({
      source: z.enum(['embedded', 'system', 'off']).default('embedded'),
      /** Name of the voice within its source; null for that source's default. */
      name: z.string().nullable().default(null),
      rate: z.number().min(0.6).max(1.6).default(1),
      volume: z.number().min(0).max(1).default(0.9),
    })
    .prefault({}),
  showOwnCaptions: z.boolean().default(true),
  camera: DeviceChoiceSchema.default(null),
  microphone: DeviceChoiceSchema.default(null),
  answerInput: AnswerInputSchema.default('video'),
  videoQuality: z.enum(['auto', '720p', '480p', '360p']).default('auto'),
  /** What was practised last. Settings of an earlier program name a stage without its round. */
  lastChoice: z
    .object({
      packId: IdSchema,
      stageId: IdSchema,
      roundId: IdSchema.nullable().default(null),
      lengthMin: z.number().int().positive(),
    })
    .nullable()
    .default(null),
  mode: ModeSchema.default('real'),
  preset: PresetSchema.default('compact'),
  /** A ready-made set of conditions; the single ones can be changed all the same. */
  profile: ProfileSchema.default('usual'),
  conditions: z
    .object({
      extraTime: conditions.extraTime.default(1),
      prepareSec: conditions.prepareSec.default(0),
      fluency: conditions.fluency.default(true),
      finishAfterPauseSec: conditions.finishAfterPauseSec.default(null),
      fillTime: conditions.fillTime.default(true),
    })
    .prefault({}),
  /** The user's own ranges of delivery, in place of the shipped ones. */
  norms: z.partialRecord(MeasureNameSchema, NormRangesSchema).default({}),
  /** Hints on pace, length and silence while the user speaks, in practice only. */
  liveNudges: z.boolean().default(false),
  /** A language model on this computer that may give a second opinion. Off until the user names it. */
  secondOpinion: z
    .object({
      on: z.boolean().default(false),
      /** Address of the server; only this computer itself is ever asked. */
      address: z.string().max(200).default('http://127.0.0.1:11434'),
      protocol: OpinionProtocolSchema.default('ollama'),
      model: z.string().max(200).default(''),
    })
    .prefault({}),
  /** Ticked entries of the packs' checklists, as `<pack id>/<entry id>`. */
  checklist: z.array(z.string()).default([]),
  /** Day of the real interview, YYYY-MM-DD. */
  interviewDate: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable()
    .default(null),
});
export type Settings = z.infer<typeof SettingsSchema>;

const { shape } = SettingsSchema;
const voice = shape.voice.unwrap().shape;
const secondOpinion = shape.secondOpinion.unwrap().shape;

/**
 * Some settings to change. Built without the defaults on purpose: `SettingsSchema.partial()` fills every field that
 * is left out with its default, so that changing the theme would reset all the rest.
 */
export const SettingsChangeSchema = z
  .object({
    theme: shape.theme.unwrap(),
    voice: z
      .object({
        source: voice.source.unwrap(),
        name: voice.name.unwrap(),
        rate: voice.rate.unwrap(),
        volume: voice.volume.unwrap(),
      })
      .partial(),
    showOwnCaptions: shape.showOwnCaptions.unwrap(),
    camera: shape.camera.unwrap(),
    microphone: shape.microphone.unwrap(),
    answerInput: shape.answerInput.unwrap(),
    videoQuality: shape.videoQuality.unwrap(),
    lastChoice: shape.lastChoice.unwrap(),
    interviewDate: shape.interviewDate.unwrap(),
    mode: shape.mode.unwrap(),
    preset: shape.preset.unwrap(),
    profile: shape.profile.unwrap(),
    conditions: ConditionsSchema.partial(),
    checklist: shape.checklist.unwrap(),
    /** All ranges that the user changed; one that is left out has its shipped value again. */
    norms: shape.norms.unwrap(),
    liveNudges: shape.liveNudges.unwrap(),
    secondOpinion: z
      .object({
        on: secondOpinion.on.unwrap(),
        address: secondOpinion.address.unwrap(),
        protocol: secondOpinion.protocol.unwrap(),
        model: secondOpinion.model.unwrap(),
      })
      .partial(),
  })
  .partial();
export type SettingsChange = z.infer<typeof SettingsChangeSchema>;
