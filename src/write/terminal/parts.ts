/** The parts that an article is shown in. */
export const parts = ['text', 'quotes', 'entities', 'meta'] as const
export type Part = (typeof parts)[number]
