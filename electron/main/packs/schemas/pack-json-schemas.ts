import { z } from 'zod';
import { writeSchema } from '@electron/main/packs/schemas/write-schema';
import { packFileSchemas } from '@shared/model/pack-files';

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** The check refuses entries that nobody knows, so the schema does too; zod leaves them open for what is written. */
const closeGroups: Override = ({ jsonSchema }) => {
  if (jsonSchema.properties && jsonSchema.additionalProperties === undefined) {
    jsonSchema.additionalProperties = false;
  }
  // Every whole number of zod has this limit, which says nothing to a person.
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

/** The JSON Schema of each file of a pack, as text, by the name of its file in `resources/pack-schemas`. */
export function packJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(packFileSchemas).map(([file, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', override: closeGroups });
      const title = `${file} of a Greenroom pack`;
      return [file.replace(/\.json$/, '.schema.json'), writeSchema({ $schema, title, ...rest })];
    }),
  );
}
