/** A body that cannot be converted. */
export class ConversionError extends Error {}
