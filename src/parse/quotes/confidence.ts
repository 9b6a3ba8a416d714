/**
 * How often a quote taken by a rule is one and has its speaker right, as counted on the annotated articles for tuning and
 * drawn towards the middle where there are few (the rule of succession with a prior of the mean).
 */
const precision: Readonly<Record<string, number>> = {
  inquit: 0.95,
}

const UNKNOWN = 0.7

/** The confidence of a quote that a rule took, 0–1. */
export function confidenceOf(rule: string): number {
  return precision[rule] ?? UNKNOWN
}
