/** The types of entities in the order in which an index numbers them. */
export const entityTypes = ['PER', 'ORG', 'LOC', 'MISC', 'DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY'] as const
