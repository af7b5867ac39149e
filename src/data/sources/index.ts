/** Every source, by id. Ids are made from the address: document, page, fragment. */
export const sources = {} as const;
export type SourceId = string;
