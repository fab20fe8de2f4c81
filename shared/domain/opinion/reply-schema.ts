const rating = { type: 'number', enum: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] };

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/**
 * The JSON schema that the server holds the model to, where it can. Ratings are listed one by one: the grammars that
 * local servers make of a schema know lists, but not the bounds of a number.
 */
export function replySchema(qualityIds: readonly string[]): Record<string, unknown> {
  return object({
    overall: rating,
    qualities: object(Object.fromEntries(qualityIds.map((id) => [id, rating]))),
    summary: { type: 'string' },
    quotes: { type: 'array', items: object({ quote: { type: 'string' }, says: { type: 'string' } }) },
  });
}
