import type { z } from 'zod';
import { checkPart } from '@electron/main/packs/checking/check-part';
import type { CheckedPart, LinedFault } from '@electron/main/packs/checking/checked-part';
import type { PackFiles } from '@electron/main/packs/reading/pack-files';
import type { QuestionPlace } from '@shared/domain/packs/placed-pack';
import type { Question } from '@shared/model/pack';
import { packFileSchemas, requiredPackFiles, type PackFileName } from '@shared/model/pack-files';

type PartValue<Name extends PackFileName> = z.output<(typeof packFileSchemas)[Name]>;

/** `$schema` is for editors, and no part of the pack. */
function withoutHint<Value extends { $schema?: string | undefined }>(value: Value | null): Value | null {
  if (value === null) return null;
  const { $schema: _hint, ...rest } = value;
  return rest as Value;
}

/** Reads the files of one pack one after the other and keeps what is wrong with them. */
export class PackParts {
  readonly faults: LinedFault[] = [];
  /** All questions that could be read, though others could not. */
  readonly questions: Question[] = [];
  readonly #files: PackFiles;

  constructor(files: PackFiles) {
    this.#files = files;
  }

  read<Name extends PackFileName>(name: Name): PartValue<Name> | null {
    const text = this.#files.texts.get(name);
    if (text !== undefined) {
      // The compiler does not follow one name through both types of the table.
      const schema = packFileSchemas[name] as unknown as z.ZodType<PartValue<Name>>;
      return withoutHint(this.#keep(checkPart(name, text, schema)));
    }
    const isToldAlready =
      this.#files.texts.size === 0 || this.#files.faults.some(({ file }) => file === name);
    if (requiredPackFiles.includes(name) && !isToldAlready) {
      this.faults.push({
        file: name,
        path: [],
        reason: 'is missing',
        suggestion: 'Add it; a pack needs it.',
      });
    }
    return null;
  }

  /** Questions may lie in several files; they are one list in the order of the files' names. */
  readQuestions(): { questions: Question[] | null; places: QuestionPlace[] } {
    const { texts } = this.#files;
    const others = [...texts.keys()].filter((path) => path.startsWith('questions/')).toSorted();
    // Where the questions lie in a folder, there need be none beside it.
    const isInFolderOnly = others.length > 0 && !texts.has('questions.json');
    const places: QuestionPlace[] = [];
    let isWhole = true;
    for (const file of isInFolderOnly ? others : ['questions.json', ...others]) {
      const part =
        file === 'questions.json'
          ? this.read(file)
          : this.#keep(checkPart(file, texts.get(file) ?? '', packFileSchemas['questions.json']));
      isWhole = isWhole && part !== null;
      for (const [index, question] of (part?.questions ?? []).entries()) {
        this.questions.push(question);
        places.push({ file, index });
      }
    }
    return { questions: isWhole ? this.questions : null, places };
  }

  #keep<Value>(part: CheckedPart<Value>): Value | null {
    this.faults.push(...part.faults);
    return part.value;
  }
}
